/**
 * Whoever speaks another language finds every text in it. The texts are what a phone may show: labels of client kinds and `@client` texts.
 * One finding a language and bank, with how many there are and the first of them: a list of hundreds would help nobody.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { oneOf, suggest } from '#diagnostics/suggest.ts'
import { exposureOf, type Exposure } from '#model/exposure.ts'
import type { Instance, Value } from '#model/value.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { byCodePoint } from '#model/order.ts'
import type { Origin } from '#model/provenance.ts'
import { required } from '#model/type.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'

const mostShown = 5
const mostPlaces = 3

export function everyTextIsTranslated({ model, shared, changed }: Judging): readonly Diagnostic[] {
  return instancesOf(model, 'bank').flatMap((bank) => {
    const held = bank.fields.get('locales')
    const [own, ...others] = held?.value?.is === 'list' ? held.value.items.flatMap((one) => (one.is === 'text' ? [one.value] : [])) : []
    const rows = shared ? [] : ownRows(instancesOf(model, 'translation').filter((one) => changed === undefined || changed.instances.has(one)))
    if (held === undefined || own === undefined || (others.length === 0 && rows.length === 0)) return []
    const texts = textsOf(model, own)
    const idle = rows.flatMap((row) => translatesSomething(row, texts))
    const lacking = others.flatMap((locale) => {
      // `zh_CN` in `.bank`, `zh-CN` as a value; `en.products` is a part of `en`.
      const tables = instancesOf(model, 'translation').filter((one) => one.name.split('.')[0]?.replaceAll('_', '-') === locale)
      const known = translated(tables)
      const missing = [...texts].filter(([text]) => !known.has(text)).sort(([one], [other]) => byCodePoint(one, other))
      if (missing.length === 0) return []
      const shown = missing.slice(0, mostShown).map(([text]) => text)
      const more = missing.length > shown.length
      const parameters = {
        locale,
        write: `${tables.some((one) => !one.name.includes('.')) ? 'override ' : ''}translation ${locale.replaceAll('-', '_')}`,
        count: missing.length,
        count_texts: missing.length === 1 ? 'text' : 'texts',
        some: { zh: `${shown.map((text) => `“${text}”`).join('、')}${more ? ' 等' : ''}`, en: `${shown.map((text) => `“${text}”`).join(', ')}${more ? ' …' : ''}` },
      }
      return [say('BK5600', held.origin, parameters, { related: missing.slice(0, mostPlaces).map(([, place]) => ({ note: 'text', at: place })) })]
    })
    return [...lacking, ...idle]
  })
}

/** What a bank itself translates; what lower layers do may be about something that it has taken out. */
function ownRows(tables: readonly Instance[]): readonly Instance[] {
  return tables.flatMap((one) => nestedIn(one, 'texts')).filter((row) => row.fields.get('of')?.origin.layer.startsWith('bank:') === true)
}

/** What is translated is said somewhere. */
function translatesSomething(row: Instance, texts: ReadonlyMap<string, Origin>): readonly Diagnostic[] {
  const of = row.fields.get('of')
  if (of?.value?.is !== 'text' || texts.has(of.value.value)) return []
  const near = suggest(of.value.value, [...texts.keys()].map((name) => ({ name })))
  return [say('BK5601', of.origin, { text: of.value.value, suggestions: oneOf(near) })]
}

function translated(tables: readonly Instance[]): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const one of tables) {
    const rows = one.fields.get('texts')?.value
    for (const row of rows?.is === 'table' ? rows.rows.values() : []) {
      const of = row.fields.get('of')?.value
      if (of?.is === 'text') texts.add(of.value)
    }
  }
  return texts
}

/** Texts that need translating, with a place of each. In a Chinese bank a text without a Chinese character is no prose. */
function textsOf(model: Model, own: string): ReadonlyMap<string, Origin> {
  const exposure = exposureOf(model.vocabulary)
  const texts = new Map<string, Origin>()
  const isProse = (text: string): boolean => (own.startsWith('zh') ? /\p{Script=Han}/u : /\p{L}/u).test(text)
  const note = (text: string, place: Origin): void => {
    if (isProse(text) && !texts.has(text)) texts.set(text, place)
  }
  for (const [kind, instances] of model.bank.instances) {
    if (kind === 'translation' || !exposure.has(kind)) continue
    for (const instance of instances.values()) gather(instance, exposure, note)
  }
  return texts
}

/** Nesting follows that of declarations, which the parser bounds. */
function gather(instance: Instance, exposure: Exposure, note: (text: string, place: Origin) => void): void {
  const shape = exposure.get(instance.kind)
  if (shape === undefined) return
  if (shape.label && instance.label !== undefined) note(instance.label, instance.labelOrigin ?? instance.origin)
  for (const { name, type } of shape.fields) {
    const held = instance.fields.get(name)
    const plain = required(type)
    if (held?.value === undefined) continue
    if (held.value.is === 'many') for (const nested of held.value.instances.values()) gather(nested, exposure, note)
    else if (held.value.is === 'table') for (const row of held.value.rows.values()) gather(row, exposure, note)
    else if (isText(plain)) for (const text of textsIn(held.value)) note(text, held.origin)
  }
}

function isText(type: ReturnType<typeof required>): boolean {
  if (type.is === 'list' || type.is === 'set') return isText(required(type.of))
  return type.is === 'scalar' && type.name === 'text'
}

function textsIn(value: Value): readonly string[] {
  if (value.is === 'list' || value.is === 'set') return value.items.flatMap(textsIn)
  return value.is === 'text' ? [value.value] : []
}
