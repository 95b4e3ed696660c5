/** Accepted warnings: `@allow` takes them out of what it stands before; one that takes nothing out is itself reported. */
import { type Bilingual, severityOf, type Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import { oneOf } from '#diagnostics/suggest.ts'
import type { Allowed, Instance } from '#model/instance.ts'
import { everyInstance } from '#model/model.ts'
import type { Origin } from '#model/provenance.ts'
import { say } from './codes.ts'

/** What is accepted, and where besides what it stands before: at what lower layers wrote in the declaration that it overrides. */
export interface Accepted extends Allowed {
  readonly below: readonly Origin[]
}

export function accepted(instance: Instance): readonly Accepted[] {
  return instance.allowed.map((one) => ({ ...one, below: one.scope.layer === instance.origin.layer ? [] : placesOf(instance) }))
}

/** Where a declaration, what is nested in it, its rows and all their values were written. */
function placesOf(instance: Instance): readonly Origin[] {
  const inside = [...everyInstance(new Map([[instance.name, instance]]))].flatMap((one) => [one, ...rowsOf(one)])
  return inside.flatMap((one) => [one.origin, ...[...one.fields.values()].flatMap(({ origin, fallback }) => (fallback ? [] : [origin]))])
}

function rowsOf(instance: Instance): readonly Instance[] {
  return [...instance.fields.values()].flatMap(({ value }) => (value?.is === 'table' ? [...value.rows.values()] : []))
}

/** `inherited`: allowances of lower layers; they take warnings out too, and were judged with their own layer. */
export function withoutAllowed(diagnostics: readonly Diagnostic[], allowances: readonly Accepted[], inherited: readonly Accepted[] = []): readonly Diagnostic[] {
  const used = new Set<Accepted>()
  const rest = diagnostics.filter((diagnostic) => {
    if (severityOf(diagnostic) === 'error') return true
    const allowance = [...allowances, ...inherited].find((one) => isCalled(diagnostic, one.code) && covers(one, diagnostic))
    if (allowance !== undefined) used.add(allowance)
    return allowance === undefined
  })
  const unused = allowances.filter((one) => !used.has(one)).map((one) => say('BK4504', one.origin, { code: one.code, advice: advice(one, rest) }))
  return [...rest, ...unused]
}

/** By its code; a broken policy by the policy's name or label too. */
function isCalled({ code, aliases = [] }: Diagnostic, word: string): boolean {
  return code === word || aliases.includes(word)
}

function covers({ scope, below }: Accepted, { at }: Diagnostic): boolean {
  return isWithin(at, scope) || below.some((place) => isWithin(at, place))
}

function isWithin(at: Place, place: Place): boolean {
  return place.file === at.file && place.start <= at.start && at.end <= place.end
}

/** Of the warnings that there are one was meant most likely. */
function advice(one: Accepted, found: readonly Diagnostic[]): Bilingual {
  const here = found.filter((diagnostic) => severityOf(diagnostic) !== 'error' && covers(one, diagnostic)).map(({ code, aliases }) => aliases?.[0] ?? code)
  const some = oneOf([...new Set(here)])
  return some === undefined ? { zh: '删掉它。', en: 'remove it' } : { zh: `删掉它，或者写成 ${some.zh}。`, en: `remove it, or write ${some.en}` }
}
