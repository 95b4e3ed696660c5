/** Annotations where they mean something: each on what it is for, once, and naming fields that there are. */
import type { Annotation as Written } from '#grammar/syntax.ts'
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Kind } from '#model/kind.ts'
import { say } from './codes.ts'
import { placeOf, type Findings, type Spot, type WrittenKind } from './context.ts'
import { annotationNamed } from './annotations.ts'

/** What an annotation may stand on. */
export type Bearer = 'kind' | 'enum' | 'field' | 'member' | 'instance'

const bearers: Readonly<Record<string, readonly Bearer[]>> = {
  key: ['field'],
  unique: ['field'],
  singleton: ['kind'],
  ordered: ['kind', 'enum'],
  value: ['kind'],
  client: ['kind', 'field', 'enum', 'member'],
  server: ['kind', 'field'],
  sensitive: ['kind', 'field'],
  risk: ['field'],
  breaking: ['kind', 'field', 'enum', 'member'],
  allow: ['instance'],
  facts: ['field'],
  since: ['kind', 'field', 'enum', 'member'],
  deprecated: ['kind', 'field', 'enum', 'member'],
  monotone: ['field', 'instance'],
  dotted: ['kind'],
  tenant: ['kind'],
  layer: ['kind'],
  ascii: ['kind'],
  platform: ['field'],
  closed: ['field'],
  among: ['field'],
  inside: ['field'],
  typed: ['field'],
  label: ['field'],
  follows: ['field'],
  development: ['kind'],
}

const words: Readonly<Record<Bearer, Bilingual>> = {
  kind: { zh: '种类', en: 'a kind' },
  enum: { zh: '枚举', en: 'an enum' },
  field: { zh: '字段', en: 'a field' },
  member: { zh: '枚举成员', en: 'a member of an enum' },
  instance: { zh: '声明', en: 'a declaration' },
}

/** Reports those that are in the wrong place, said twice, or against each other. */
export function everyAnnotationIsInPlace(written: readonly Written[], on: Bearer, spot: Spot, findings: Findings): void {
  const seen = new Set<string>()
  for (const one of written) {
    const name = annotationNamed(one.name.text)
    if (name === undefined) continue
    const problem = seen.has(name) && name !== 'allow' ? twice : bearers[name]?.includes(on) === false ? elsewhere(on) : clash(name, seen)
    if (problem !== undefined) findings.push(say('BK2210', placeOf(spot, one), { name, problem }))
    seen.add(name)
  }
}

const twice: Bilingual = { zh: '写了两次', en: 'it is said twice' }

function elsewhere(on: Bearer): Bilingual {
  return { zh: `不能写在${words[on].zh}上`, en: `it cannot stand on ${words[on].en}` }
}

function clash(name: string, seen: ReadonlySet<string>): Bilingual | undefined {
  const other = name === 'client' ? 'server' : name === 'server' ? 'client' : undefined
  return other !== undefined && seen.has(other) ? { zh: `和 @${other} 不能同时用`, en: `it cannot go with @${other}` } : undefined
}

/** Fields that annotations name: of the kind itself, or of one around it. */
const own: ReadonlySet<string> = new Set(['value', 'closed', 'typed'])
const around: ReadonlySet<string> = new Set(['facts', 'among', 'inside'])

/** Reports names of fields that no kind has. `kinds`: all of them, by name. */
export function everyAnnotationNamesAField({ declaration, ...spot }: WrittenKind, kinds: ReadonlyMap<string, Kind>, findings: Findings): void {
  const kind = kinds.get(declaration.name.text)
  if (kind === undefined) return
  const hasField = (one: Kind, word: string): boolean => one.fields.has(word) || [...one.fields.values()].some(({ label }) => label === word)
  const isThere = (name: string, word: string): boolean => {
    if (own.has(name)) return hasField(kind, word)
    return [...kinds.values()].some((one) => one.name === word || one.label === word || hasField(one, word))
  }
  for (const one of [...declaration.annotations, ...declaration.fields.flatMap(({ annotations }) => annotations)]) {
    const name = annotationNamed(one.name.text)
    const value = one.arguments[0]?.value
    if (name === undefined || value?.is !== 'name' || !(own.has(name) || around.has(name)) || isThere(name, value.text)) continue
    findings.push(say('BK2210', placeOf(spot, one), { name, problem: { zh: `没有叫 ${value.text} 的字段`, en: `there is no field ${value.text}` } }))
  }
}
