/** A bank with thresholds of its rules moved, for tests that ask whether anybody notices. */
import type { Instance } from '#model/instance.ts'
import { valueOf } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'

/** Thresholds of a ruleset and of its rules. */
export function parametersOf(ruleset: Instance): readonly Instance[] {
  return [ruleset, ...nestedIn(ruleset, 'rules')].flatMap((one) => nestedIn(one, 'params'))
}

/** The same bank with thresholds of a ruleset moved, and of its tests those of the ruleset. What a parameter is to be, undefined: as it is. */
export function withThresholds(model: Model, ruleset: Instance, valueFor: (parameter: Instance) => Value | undefined): Model {
  const changed = parametersOf(ruleset).reduce((whole, parameter) => {
    const [held, value] = [parameter.fields.get('value'), valueFor(parameter)]
    return held === undefined || value === undefined ? whole : replacing(whole, parameter, { ...parameter, fields: new Map([...parameter.fields, ['value', { ...held, value }]]) })
  }, ruleset)
  const tests = instancesOf(model, 'ruleset_test').filter((one) => identity(valueOf(one, 'ruleset')) === `@${ruleset.path}`)
  const instances = new Map(model.bank.instances)
  instances.set('ruleset', new Map([[ruleset.name, changed]]))
  instances.set('ruleset_test', new Map(tests.map((one) => [one.name, one])))
  return { ...model, bank: { ...model.bank, instances } }
}

/** An instance with another in the place of one that stands somewhere inside of it. */
function replacing(whole: Instance, one: Instance, other: Instance): Instance {
  if (whole === one) return other
  const fields = [...whole.fields].map(([name, held]) => {
    if (held.value?.is !== 'many') return [name, held] as const
    const instances = new Map([...held.value.instances].map(([key, inner]) => [key, replacing(inner, one, other)]))
    return [name, { ...held, value: { is: 'many' as const, instances } }] as const
  })
  return { ...whole, fields: new Map(fields) }
}
