/** Every ruleset that an upper layer wrote in, looked into once: its rules, then its decision table. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import type { Judging } from '../judging.ts'
import { everyLineMatters } from './effect.ts'
import { nothingThatMadeUpIsLost } from './loosened.ts'
import { everyFactKeepsItsDirection } from './monotone.ts'
import { preparedFor } from './ruleset.ts'
import { sealedRulesStand } from './tightens.ts'
import { rulesMeanSomething } from './rules.ts'
import { tableKeepsItsWord } from './tables.ts'

/** What rules are about: when one of these changed, all rulesets are looked into again. */
const vocabularyOfRules = ['scene', 'variable_group', 'fact', 'feature']

export function everyRulesetIsSound(judging: Judging): readonly Diagnostic[] {
  const { model, changed } = judging
  const all = changed === undefined || vocabularyOfRules.some((kind) => changed.kinds.has(kind))
  const mine = (one: Instance): boolean => all || changed.instances.has(one)
  return instancesOf(model, 'ruleset').filter(mine).flatMap((ruleset) => {
    const prepared = preparedFor(judging)(ruleset)
    const rules = rulesMeanSomething(prepared, model, mine)
    return [...rules.found, ...everyLineMatters(rules.sound, prepared, model, mine), ...sealedRulesStand(prepared, model, mine), ...everyFactKeepsItsDirection(prepared, rules.sound, model, mine), ...nothingThatMadeUpIsLost(prepared, rules.sound, model, mine, changed?.removed ?? []), ...tableKeepsItsWord(prepared, model, mine)]
  })
}
