/** Failed examples and untested rules as findings: what was to be, what is, and why. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { describeValue } from '#model/value-words.ts'
import { decisionWords } from '#compiler/prove/rules/decision-words.ts'
import { nameOf } from '#compiler/prove/rules/words.ts'
import type { Finding, Outcome } from '#semantics/decide.ts'
import type { Coverage } from '#semantics/ruleset-coverage.ts'
import { linesOf } from '#semantics/lines.ts'
import type { LimitsCase } from '#semantics/limits-test.ts'
import type { RulesetCase } from '#semantics/ruleset-test.ts'
import { say } from './codes.ts'

/** So many rules or facts are named; of the rest the number. */
const mostNamed = 3

export function failed(one: RulesetCase, bank: string, model: Model): Diagnostic {
  const { test, case: row, ruleset, by, fires, spares, outcome } = one
  const fired = outcome.fired.map(({ rule }) => rule)
  const missed = [...(by ?? []), ...fires].filter((name) => !fired.some((rule) => rule.name === name))
  const asksWho = by !== undefined || fires.length > 0 || spares.length > 0
  const parameters = {
    test: testName(test),
    case: caseName(row),
    bank,
    expected: expectedWords(one, model),
    actual: inWords([decided(outcome.decisions, model), ...(asksWho ? [firedBy(fired.map(({ name }) => name), ruleset)] : [])]),
    trace: trace(outcome, model),
  }
  // A request about which nothing is known leaves every rule open: a few of them show what is the matter.
  const unclear = outcome.unclear.slice(0, mostNamed)
  const related = [
    ...fired.map(({ origin }) => ({ note: 'rule' as const, at: origin })),
    ...unclear.map(({ rule }) => ({ note: 'unclear' as const, at: rule.origin })),
    ...linesOf(ruleset).filter(({ name }) => missed.includes(name)).map(({ origin }) => ({ note: 'expected' as const, at: origin })),
  ]
  return say('BK7061', row.origin, parameters, { related })
}

export function untested(coverage: readonly Coverage[], bank: string): readonly Diagnostic[] {
  return coverage.flatMap(({ ruleset, all, fired }) => all.filter((one) => !fired.has(one)).map((one) => say('BK7062', one.origin, { rule: nameOf(one), bank, ruleset: { zh: `「${ruleset.label ?? ruleset.path}」`, en: ruleset.path } })))
}

export function testName({ label, name }: Instance): Bilingual {
  return { zh: `「${label ?? name}」`, en: name }
}

export function caseName({ name }: Instance): Bilingual {
  return /^\d+$/.test(name) ? { zh: `第 ${name} 行`, en: `row ${name}` } : { zh: `「${name}」`, en: name }
}

/** An example that names a rule, or a row of limits, which an upper layer took out. */
export function skipped({ test, case: row, ruleset, gone }: Pick<LimitsCase, 'test' | 'case' | 'gone'> & Partial<Pick<RulesetCase, 'ruleset'>>, bank: string): Diagnostic {
  const names = { zh: gone.map((name) => `「${name}」`).join('、'), en: gone.join(', ') }
  const related = ruleset === undefined ? [] : [{ note: 'ruleset' as const, at: ruleset.origin }]
  return say('BK7063', row.origin, { test: testName(test), case: caseName(row), bank, rules: names }, { related })
}

/** Whether it was written by the bank, not by a layer below. */
export function isOwn({ case: row }: { readonly case: Instance }): boolean {
  return row.origin.layer.startsWith('bank:')
}

/** What an example asks for, as far as it asks. */
function expectedWords({ ruleset, decisions, by, fires, spares }: RulesetCase, model: Model): Bilingual {
  return inWords([
    ...(decisions === undefined ? [] : [decided(decisions, model)]),
    ...(by === undefined ? [] : [firedBy(by, ruleset)]),
    ...(fires.length === 0 ? [] : [{ zh: `${quoted(fires, ruleset)}触发`, en: `${fires.join(', ')} firing` }]),
    ...(spares.length === 0 ? [] : [{ zh: `${quoted(spares, ruleset)}不触发`, en: `${spares.join(', ')} not firing` }]),
  ])
}

function inWords(parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') }
}

function decided(decisions: readonly Value[], model: Model): Bilingual {
  const words = decisions.map((one) => decisionWords(one, model.vocabulary))
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

function firedBy(names: readonly string[], ruleset: Instance): Bilingual {
  return names.length === 0 ? { zh: '没有规则触发', en: 'by no rule' } : { zh: `由${quoted(names, ruleset)}触发`, en: `by ${names.join(', ')}` }
}

function quoted(names: readonly string[], ruleset: Instance): string {
  return names.map((name) => `「${linesOf(ruleset).find((one) => one.name === name)?.label ?? name}」`).join('')
}

/** Which rules fired because of what, which were exempted, and which facts were missing. */
function trace({ fired, unclear, exempted, missing }: Outcome, model: Model): Bilingual {
  const labels = factLabels(model)
  const because = ({ because: facts }: Finding, name: (fact: string) => string, unknown: string): string =>
    facts.map(({ fact, value }) => `${name(fact)} ${value === undefined ? unknown : describeValue(value)}`).join(unknown === '未知' ? '，' : ', ')
  const zhFact = (fact: string): string => labels.get(fact) ?? fact
  const zh = [
    fired.length === 0 ? '没有规则触发' : fired.map((one) => `${nameOf(one.rule).zh}触发（${because(one, zhFact, '未知')}）`).join('；'),
    ...(exempted.length === 0 ? [] : [`${some(exempted.map(({ rule }) => nameOf(rule).zh), '、', ' 等 ', ' 条')}被豁免`]),
    ...(unclear.length === 0 ? [] : [`${some(unclear.map(({ rule }) => nameOf(rule).zh), '、', ' 等 ', ' 条')}没能判断，因为不知道${some(missing.map(zhFact), '、', ' 等 ', ' 项')}`]),
  ]
  const en = [
    fired.length === 0 ? 'no rule fires' : fired.map((one) => `${nameOf(one.rule).en} fires (${because(one, (fact) => fact, 'unknown')})`).join('; '),
    ...(exempted.length === 0 ? [] : [`${some(exempted.map(({ rule }) => nameOf(rule).en), ', ', ' and others, ', ' in all,')} ${exempted.length === 1 ? 'is' : 'are'} exempted`]),
    ...(unclear.length === 0 ? [] : [`${some(unclear.map(({ rule }) => nameOf(rule).en), ', ', ' and others, ', ' in all,')} could not be told without ${some(missing, ', ', ' and others, ', ' in all')}`]),
  ]
  return { zh: `${zh.join('；')}。`, en: en.join('; ') }
}

/** The first few; of more how many there are. */
function some(names: readonly string[], between: string, and: string, end: string): string {
  const few = names.slice(0, mostNamed).join(between)
  return names.length <= mostNamed ? few : `${few}${and}${names.length}${end}`
}

function factLabels(model: Model): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const kind of ['scene', 'variable_group']) {
    for (const owner of model.bank.instances.get(kind)?.values() ?? []) {
      for (const { value } of owner.fields.values()) if (value?.is === 'many') for (const one of value.instances.values()) if (one.label !== undefined) labels.set(one.name, one.label)
    }
  }
  return labels
}
