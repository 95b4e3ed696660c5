/**
 * Patterns of what people say, read from text: `(a|b)` one of these, `x?` said or left out, `{slot}` something of a type; everything else
 * stands for itself. What is written in full width, in capitals or with spaces is the same.
 */
import { heardAs } from './hearing.ts'

/** What may be said, one character after the other. Closed; patterns and the forms of slots are made of it alike. */
export type Speech =
  | { readonly is: 'character'; readonly character: string }
  /** One character of some sorts, as a sum of `sorts`. */
  | { readonly is: 'any'; readonly sorts: number }
  | { readonly is: 'sequence'; readonly parts: readonly Speech[] }
  | { readonly is: 'choice'; readonly among: readonly Speech[] }
  | { readonly is: 'optional'; readonly of: Speech }
  /** Once or more. */
  | { readonly is: 'many'; readonly of: Speech }
  | { readonly is: 'slot'; readonly name: string }

export type PatternFault = 'unclosed' | 'unopened' | 'empty' | 'question' | 'bar' | 'slot' | 'deep' | 'silent'

export type PatternRead = { readonly is: 'speech'; readonly speech: Speech } | { readonly is: 'fault'; readonly fault: PatternFault; readonly at: string }

/** Brackets inside of brackets. */
const deepest = 8

interface Level {
  readonly opened: string
  readonly choices: Speech[]
  parts: Speech[]
}

/** Marks of patterns, and what an input method makes of them. */
const marks: ReadonlyMap<string, string> = new Map([...'()|?{}'].flatMap((mark, index) => [[mark, mark] as const, [[...'（）｜？｛｝'][index] ?? mark, mark] as const]))

/** `same`: see `heardAs`. Names of slots are read as they stand. */
export function readPattern(text: string, same: ReadonlyMap<string, string> = new Map()): PatternRead {
  const characters = [...text]
  const levels: Level[] = [{ opened: '', choices: [], parts: [] }]
  const fault = (kind: PatternFault, at: string): PatternRead => ({ is: 'fault', fault: kind, at })
  for (let index = 0; index < characters.length; index++) {
    const mark = marks.get(characters[index] ?? '')
    const level = levels[levels.length - 1]
    if (level === undefined) break
    const rest = mark === undefined ? '' : characters.slice(index).join('')
    if (mark === '(') {
      if (levels.length > deepest) return fault('deep', rest)
      levels.push({ opened: rest, choices: [], parts: [] })
    } else if (mark === '|') {
      if (levels.length === 1) return fault('bar', rest)
      if (level.parts.length === 0) return fault('empty', rest)
      level.choices.push(sequence(level.parts))
      level.parts = []
    } else if (mark === ')') {
      if (levels.length === 1) return fault('unopened', rest)
      if (level.parts.length === 0) return fault('empty', rest)
      levels.pop()
      levels[levels.length - 1]?.parts.push(choice([...level.choices, sequence(level.parts)]))
    } else if (mark === '?') {
      const last = level.parts.pop()
      if (last === undefined || last.is === 'optional') return fault('question', rest)
      level.parts.push({ is: 'optional', of: last })
    } else if (mark === '{') {
      const name = /^[{｛]\s*([\p{L}_][\p{L}\p{N}_]*)\s*[}｝]/u.exec(rest)
      if (name?.[1] === undefined) return fault('slot', rest)
      level.parts.push({ is: 'slot', name: name[1] })
      index += [...name[0]].length - 1
    } else if (mark === '}') return fault('unopened', rest)
    else {
      const heard = heardAs(characters[index] ?? '', same)
      if (heard !== '') level.parts.push(said(heard))
    }
  }
  const [whole, ...open] = levels
  if (open.length > 0) return fault('unclosed', open[open.length - 1]?.opened ?? '')
  if (whole === undefined || whole.parts.length === 0) return fault('empty', text)
  const speech = sequence(whole.parts)
  return mayBeSilent(speech) ? fault('silent', text) : { is: 'speech', speech }
}

export function sequence(parts: readonly Speech[]): Speech {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { is: 'sequence', parts }
}

export function choice(among: readonly Speech[]): Speech {
  return among.length === 1 && among[0] !== undefined ? among[0] : { is: 'choice', among }
}

/** A text said as it stands. */
export function said(text: string): Speech {
  return sequence([...text].map((character) => ({ is: 'character', character })))
}

/** Whether nothing at all would be such speech. A slot always holds something. */
export function mayBeSilent(speech: Speech): boolean {
  switch (speech.is) {
    case 'character':
    case 'any':
    case 'slot':
      return false
    case 'optional':
      return true
    case 'many':
      return mayBeSilent(speech.of)
    case 'sequence':
      return speech.parts.every(mayBeSilent)
    case 'choice':
      return speech.among.some(mayBeSilent)
    default:
      return speech satisfies never
  }
}

/** Names of the slots in it, each once, in their order; and whether one may come twice in one utterance. */
export function slotsIn(speech: Speech): { readonly names: readonly string[]; readonly twice: string | undefined } {
  const most = counted(speech)
  return { names: [...most.keys()], twice: [...most].find(([, times]) => times > 1)?.[0] }
}

/** How often each slot comes in one utterance at most. */
function counted(speech: Speech): ReadonlyMap<string, number> {
  switch (speech.is) {
    case 'character':
    case 'any':
      return new Map()
    case 'slot':
      return new Map([[speech.name, 1]])
    case 'optional':
      return counted(speech.of)
    case 'many':
      return new Map([...counted(speech.of).keys()].map((name) => [name, 2]))
    case 'sequence':
    case 'choice': {
      const all = new Map<string, number>()
      for (const part of speech.is === 'sequence' ? speech.parts : speech.among) {
        for (const [name, times] of counted(part)) all.set(name, speech.is === 'sequence' ? (all.get(name) ?? 0) + times : Math.max(all.get(name) ?? 0, times))
      }
      return all
    }
    default:
      return speech satisfies never
  }
}

/** Slots that every utterance has. */
export function slotsAlways(speech: Speech): ReadonlySet<string> {
  switch (speech.is) {
    case 'character':
    case 'any':
    case 'optional':
      return new Set()
    case 'slot':
      return new Set([speech.name])
    case 'many':
      return slotsAlways(speech.of)
    case 'sequence':
      return new Set(speech.parts.flatMap((part) => [...slotsAlways(part)]))
    case 'choice': {
      const [first, ...others] = speech.among.map(slotsAlways)
      return new Set([...(first ?? [])].filter((name) => others.every((other) => other.has(name))))
    }
    default:
      return speech satisfies never
  }
}
