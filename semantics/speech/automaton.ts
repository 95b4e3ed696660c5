/**
 * Speech as an automaton without empty moves (Glushkov's): a place for each character that may be said, and which may follow which. Hearing
 * an utterance takes time by its length times the moves; whether two automata share an utterance is a search over pairs of places.
 */
import { exampleOf, sortOf } from './hearing.ts'
import type { Speech } from './pattern.ts'

export interface Place {
  /** The character that stands here; undefined: any one of `sorts`. */
  readonly character: string | undefined
  readonly sorts: number
  /** Which slot it is part of, as a place in `slots`; -1: of none. */
  readonly slot: number
}

export interface Automaton {
  readonly places: readonly Place[]
  readonly first: readonly number[]
  readonly follow: readonly (readonly number[])[]
  /** Whether an utterance may end at a place. */
  readonly last: readonly boolean[]
  /** Names of slots; one that stands at several places of the patterns is there several times. */
  readonly slots: readonly string[]
}

/** What a part of speech begins with and ends with; each is filled by whoever holds it. */
interface Part {
  readonly first: number[]
  readonly last: number[]
  silent: boolean
}

/** `forms`: what each slot takes. One that is not there takes nothing, so that what needs it is never heard. */
export function automatonOf(speech: Speech, forms: ReadonlyMap<string, Speech>): Automaton {
  const places: Place[] = []
  const follow: number[][] = []
  const slots: string[] = []
  const whole = build(speech, -1)
  const last = places.map(() => false)
  for (const place of whole.last) last[place] = true
  return { places, first: whole.first, follow, last, slots }

  function connect(from: Part, to: Part): void {
    for (const place of from.last) append(follow[place] ?? [], to.first)
  }

  /** As deep as patterns and forms are, which is bounded. */
  function build(one: Speech, slot: number): Part {
    switch (one.is) {
      case 'character':
      case 'any': {
        const at = places.length
        places.push(one.is === 'character' ? { character: one.character, sorts: sortOf(one.character), slot } : { character: undefined, sorts: one.sorts, slot })
        follow.push([])
        return { first: [at], last: [at], silent: false }
      }
      case 'sequence': {
        const whole: Part = { first: [], last: [], silent: true }
        for (const part of one.parts) {
          const next = build(part, slot)
          connect(whole, next)
          if (whole.silent) append(whole.first, next.first)
          if (!next.silent) whole.last.length = 0
          append(whole.last, next.last)
          whole.silent &&= next.silent
        }
        return whole
      }
      case 'choice': {
        const whole: Part = { first: [], last: [], silent: false }
        for (const part of one.among) {
          const next = build(part, slot)
          append(whole.first, next.first)
          append(whole.last, next.last)
          whole.silent ||= next.silent
        }
        return whole
      }
      case 'optional': {
        const part = build(one.of, slot)
        part.silent = true
        return part
      }
      case 'many': {
        const part = build(one.of, slot)
        connect(part, part)
        return part
      }
      case 'slot': {
        const form = forms.get(one.name)
        if (form === undefined) return { first: [], last: [], silent: false }
        return build(form, slots.push(one.name) - 1)
      }
      default:
        return one satisfies never
    }
  }
}

/** Without spreading: there may be more of them than a call takes arguments. */
function append(to: number[], more: readonly number[]): void {
  for (const one of more) to.push(one)
}

function fits(place: Place, character: string, sort: number): boolean {
  return place.character === undefined ? (place.sorts & sort) !== 0 : place.character === character
}

/** What was said for each slot, by its name. */
export type Heard = ReadonlyMap<string, string>

interface Reached {
  /** How much of the utterance so far was taken by slots: the way that takes least is the one that is meant. */
  readonly cost: number
  readonly place: number
  readonly before: Reached | undefined
}

/** undefined: the utterance is none of these. */
export function hear(automaton: Automaton, utterance: string): Heard | undefined {
  const characters = [...utterance]
  let reached: ReadonlyMap<number, Reached> = new Map()
  for (const [index, character] of characters.entries()) {
    const sort = sortOf(character)
    const next = new Map<number, Reached>()
    const step = (place: number, before: Reached | undefined): void => {
      const there = automaton.places[place]
      if (there === undefined || !fits(there, character, sort)) return
      const cost = (before?.cost ?? 0) + (there.slot < 0 ? 0 : there.character === undefined ? 2 : 1)
      const known = next.get(place)
      if (known === undefined || cost < known.cost) next.set(place, { cost, place, before })
    }
    if (index === 0) for (const place of automaton.first) step(place, undefined)
    else for (const before of reached.values()) for (const place of automaton.follow[before.place] ?? []) step(place, before)
    reached = next
    if (reached.size === 0) return undefined
  }
  let best: Reached | undefined
  for (const one of reached.values()) if (automaton.last[one.place] === true && (best === undefined || one.cost < best.cost)) best = one
  return best === undefined ? undefined : slotsOf(automaton, best, characters)
}

function slotsOf(automaton: Automaton, end: Reached, characters: readonly string[]): Heard {
  const taken = new Map<string, string>()
  let at = characters.length - 1
  for (let step: Reached | undefined = end; step !== undefined; step = step.before) {
    const slot = automaton.places[step.place]?.slot ?? -1
    const name = automaton.slots[slot]
    if (name !== undefined) taken.set(name, `${characters[at] ?? ''}${taken.get(name) ?? ''}`)
    at--
  }
  return taken
}

/** A shortest utterance that both hear; undefined when there is none. Most begin so differently that nothing has to be searched. */
export function sharedUtterance(one: Automaton, other: Automaton): string | undefined {
  if (!beginAlike(one, other)) return undefined
  const width = other.places.length
  const seen = new Set<number>()
  // Pairs in the order in which they were reached, with the pair before (-1: none) and the character said.
  const pairs: number[] = []
  const before: number[] = []
  const characters: string[] = []
  const visit = (left: number, right: number, from: number): void => {
    const character = common(one.places[left], other.places[right])
    const key = left * width + right
    if (character === undefined || seen.has(key)) return
    seen.add(key)
    pairs.push(key)
    before.push(from)
    characters.push(character)
  }
  for (const left of one.first) for (const right of other.first) visit(left, right, -1)
  for (let index = 0; index < pairs.length; index++) {
    const key = pairs[index] ?? 0
    const [left, right] = [Math.floor(key / width), key % width]
    if (one.last[left] === true && other.last[right] === true) {
      const letters: string[] = []
      for (let step = index; step >= 0; step = before[step] ?? -1) letters.unshift(characters[step] ?? '')
      return letters.join('')
    }
    for (const after of one.follow[left] ?? []) for (const beside of other.follow[right] ?? []) visit(after, beside, index)
  }
  return undefined
}

/** What an automaton may hear first. */
interface Beginning {
  readonly characters: ReadonlySet<string>
  /** Sorts of those characters, and sorts of which any will do. */
  readonly sorts: number
  readonly any: number
}

const beginnings = new WeakMap<Automaton, Beginning>()

function beginningOf(automaton: Automaton): Beginning {
  const known = beginnings.get(automaton)
  if (known !== undefined) return known
  const characters = new Set<string>()
  let [named, any] = [0, 0]
  for (const first of automaton.first) {
    const place = automaton.places[first]
    if (place?.character === undefined) any |= place?.sorts ?? 0
    else {
      characters.add(place.character)
      named |= place.sorts
    }
  }
  const beginning = { characters, sorts: named, any }
  beginnings.set(automaton, beginning)
  return beginning
}

function beginAlike(one: Automaton, other: Automaton): boolean {
  const [left, right] = [beginningOf(one), beginningOf(other)]
  if ((left.any & (right.any | right.sorts)) !== 0 || (left.sorts & right.any) !== 0) return true
  const [few, many] = left.characters.size < right.characters.size ? [left.characters, right.characters] : [right.characters, left.characters]
  for (const character of few) if (many.has(character)) return true
  return false
}

/** A character that both places take. */
function common(left: Place | undefined, right: Place | undefined): string | undefined {
  if (left === undefined || right === undefined) return undefined
  const { character } = left
  if (character !== undefined && right.character !== undefined) return character === right.character ? character : undefined
  const both = left.sorts & right.sorts
  return both === 0 ? undefined : (character ?? right.character ?? exampleOf(both))
}
