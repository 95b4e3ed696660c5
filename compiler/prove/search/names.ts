/**
 * What customers type leads to one function: no two have one name, no synonym is shared without an order or is the name of another,
 * initials are those of the name, and readings are a syllable a character.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { isChinese, readingsOf } from '#diagnostics/pinyin.ts'
import { itemsOf, textsIn, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import { isOff } from '#semantics/offer.ts'
import { wordReadings } from '#semantics/search.ts'
import { folded, soundsOf, type Sound } from '#semantics/sound.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'

export function everyNameLeadsToOne(judging: Judging): readonly Diagnostic[] {
  const { model, changed } = judging
  if (changed !== undefined && !['function', 'search_settings', 'life_scene'].some((kind) => changed.kinds.has(kind))) return []
  const functions = instancesOf(model, 'function').filter((one) => !isOff(one))
  const settings = instancesOf(model, 'search_settings')
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const found = { functions, settings, mine }
  return [...namesAreDistinct(found), ...synonymsAreClear(found, judging), ...initialsAreRight(found, judging), ...settings.filter(mine).flatMap(readingsAreReadable)]
}

interface Found {
  readonly functions: readonly Instance[]
  readonly settings: readonly Instance[]
  readonly mine: (one: Instance) => boolean
}

function nameOf(one: Instance): string {
  return folded(one.label ?? one.name)
}

function placeOfName(one: Instance): Origin {
  return one.labelOrigin ?? one.origin
}

/** Of two, the one that an upper layer wrote in is to blame, else the later one. */
function namesAreDistinct({ functions, mine }: Found): readonly Diagnostic[] {
  const first = new Map<string, Instance>()
  return functions.flatMap((one) => {
    const before = first.get(nameOf(one))
    if (before === undefined) first.set(nameOf(one), one)
    if (before === undefined || (!mine(one) && !mine(before))) return []
    const [blamed, other] = mine(one) ? [one, before] : [before, one]
    return [say('BK5420', placeOfName(blamed), { one: blamed.path, other: other.path, name: blamed.label ?? blamed.name }, { related: [{ note: 'other', at: placeOfName(other) }] })]
  })
}

function synonymsAreClear({ functions, settings, mine }: Found, { understood }: Judging): readonly Diagnostic[] {
  const named = new Map(functions.map((one) => [nameOf(one), one]))
  const rows = settings.flatMap((one) => nestedIn(one, 'words'))
  const ordered = new Map(rows.flatMap((row) => textsIn(row, 'word').map((word) => [folded(word), new Set(itemsOf(row, 'leads_to').flatMap((to) => (to.is === 'ref' ? [to.path] : [])))] as const)))
  const inOrder = (word: string, ...all: readonly Instance[]): boolean => all.every(({ path }) => ordered.get(folded(word))?.has(path) === true)
  const first = new Map<string, Instance>()
  const place = (one: Instance): Origin => one.fields.get('synonyms')?.origin ?? one.origin
  return functions.filter((one) => understood(one, 'synonyms')).flatMap((one) =>
    textsIn(one, 'synonyms').flatMap((word): readonly Diagnostic[] => {
      // A function that an upper layer calls like a synonym below is found first, by its name.
      const other = named.get(folded(word))
      if (other !== undefined && other !== one && mine(one)) {
        return [say('BK5422', place(one), { one: called(one), word, other: called(other) }, { related: [{ note: 'other', at: placeOfName(other) }] })]
      }
      const before = first.get(folded(word))
      if (before === undefined) first.set(folded(word), one)
      if (before === undefined || before === one || inOrder(word, one, before) || (!mine(one) && !mine(before) && !settings.some(mine))) return []
      const [blamed, beside] = mine(one) || !mine(before) ? [one, before] : [before, one]
      // Whoever took the order out is to blame, not those that share the synonym.
      const unordered = mine(blamed) ? undefined : settings.find(mine)
      const at = unordered === undefined ? place(blamed) : (unordered.overrides.at(-1) ?? unordered.origin)
      const related = [...(unordered === undefined ? [] : [place(blamed)]), place(beside)].map((origin) => ({ note: 'other' as const, at: origin }))
      return [say('BK5421', at, { word, one: called(blamed), other: called(beside), first: blamed.path, second: beside.path }, { related })]
    }),
  )
}

/** Whoever renames a function need not touch initials that stand below: what the new name begins with is found as well. */
function initialsAreRight({ functions, settings, mine }: Found, { understood }: Judging): readonly Diagnostic[] {
  // What stands for a single character is its usual reading, and not its only one.
  const words = new Map(settings.flatMap((one) => [...wordReadings(one)]).filter(([word]) => [...word].length > 1 || !isChinese(word)))
  return functions.flatMap((one) => {
    const held = one.fields.get('initials')
    const [initials] = textsIn(one, 'initials')
    if (held === undefined || initials === undefined || !mine(one) || !understood(one, 'initials') || placeOfName(one).layer !== held.origin.layer) return []
    const sounds = soundsOf(one.label ?? one.name, words, readingsOf)
    const letters = folded(initials)
    // A character that nobody knows how to read may be anything.
    if (sounds.some(({ character, syllables }) => syllables.length === 0 && isChinese(character)) || areThey(letters, sounds)) return []
    return [say('BK5423', held.origin, { one: called(one), initials, right: sounds.map(({ character, syllables }) => syllables[0]?.[0] ?? character).join('') })]
  })
}

function areThey(letters: string, sounds: readonly Sound[]): boolean {
  return letters.length === sounds.length && sounds.every(({ character, syllables }, index) => (syllables.length === 0 ? [character] : syllables).some((one) => one[0] === letters[index]))
}

function readingsAreReadable(settings: Instance): readonly Diagnostic[] {
  return nestedIn(settings, 'readings').flatMap((row) => {
    const [word = ''] = textsIn(row, 'word')
    const [pinyin = ''] = textsIn(row, 'pinyin')
    const syllables = pinyin.split(' ')
    const characters = [...word]
    const reason = syllables.length === characters.length ? strangeSyllable(characters, syllables) : { zh: `${characters.length} 个字，${syllables.length} 个音节`, en: `characters: ${characters.length}, syllables: ${syllables.length}` }
    return reason === undefined ? [] : [say('BK5424', row.fields.get('pinyin')?.origin ?? row.origin, { word, pinyin, reason })]
  })
}

/** A character that is read in no such way; symbols may be read in any. */
function strangeSyllable(characters: readonly string[], syllables: readonly string[]): Bilingual | undefined {
  for (const [index, character] of characters.entries()) {
    const syllable = syllables[index] ?? ''
    const known = readingsOf(character)
    if (!/^[a-z]+$/.test(syllable) || (known.length > 0 && !known.includes(syllable))) return { zh: `“${character}”不读 ${syllable}`, en: `"${character}" is not read ${syllable}` }
  }
  return undefined
}
