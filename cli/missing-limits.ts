/** Examples of limits that are lacking, as declarations that may be pasted into a file of the bank, and in words what could not be found. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { LimitsProposal, LimitsProposals, LimitsUnfound } from '#compiler/prove/examples/limits.ts'
import { rowWords } from '#compiler/prove/limits/rows.ts'
import { declarationText } from '#compiler/prove/rules/test-text.ts'
import { sourceOf as textOf } from '#compiler/prove/rules/words.ts'
import type { Decimal } from '#model/decimal.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { instanceIn } from '#semantics/environment.ts'
import { businessValue, factNames, sceneFacts } from '#semantics/limits/scene.ts'
import { toolsOf } from '#semantics/limits/tools.ts'
import { noPassword } from '#semantics/limits/caps.ts'
import { nameOf, scopeOf, sourceOf } from '#semantics/limits-test.ts'
import { freeName, type Names } from './missing-words.ts'

/** What a cell says, by its column; a column that no case needs is not written. */
type Cells = ReadonlyMap<string, string>

export function limitsDeclaration(proposals: LimitsProposals, model: Model, names: Names): string {
  const { table, scene, like, found, day } = proposals
  const given = found.map((one) => givenCells(one, proposals, model, names))
  const wanted = found.map((one) => wantedCells(one, model, names))
  const [left, right] = [columnsOf(given), columnsOf(wanted)]
  const isDated = left.includes('earlier')
  const [name, label] = freeName('limits_test', `${table.name}_${table.kind}`, joined(table.label ?? table.name, model.vocabulary.kinds.get(table.kind)?.label ?? table.kind), model)
  const cells = (columns: readonly string[], row: Cells | undefined): readonly string[] => columns.map((column) => row?.get(column) ?? '')
  return `${declarationText({
    kind: 'limits_test',
    name,
    label,
    fields: [['scene', names.of('scene', scene)], ['like', like === undefined ? undefined : names.of('request_sample', like.path)], ['as_of', isDated ? day : undefined]],
    given: left,
    wanted: right,
    rows: found.map((_, index) => ({ given: cells(left, given[index]), wanted: cells(right, wanted[index]) })),
  })}\n`
}

function columnsOf(rows: readonly Cells[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...row.keys()]))]
}

function givenCells({ row, goes, trial, locks, amount }: LimitsProposal, { scene, sample }: LimitsProposals, model: Model, names: Names): Cells {
  const { business, has, facts, before } = trial
  const own = new Set([...sceneFacts(model, scene).business, factNames.amount])
  const different = [...facts].filter(([fact, value]) => !own.has(fact) && identity(value) !== identity(sample.get(fact)))
  const tools = (some: readonly string[]): string => listed(some.map((tool) => names.of('auth_tool', tool)))
  const declared = instanceIn(model, 'scene', scene)
  const unknown = [...sample.keys()].filter((fact) => !facts.has(fact))
  return new Map([
    ['name', caseName(row, goes)],
    ['business', textOf(businessValue(business), model.vocabulary)],
    ['amount', money(amount, model)],
    ['has', tools(has)],
    ...different.map(([fact, value]) => [names.fact(declared, fact), textOf(value, model.vocabulary)] as const),
    ...(unknown.length === 0 ? [] : [['unknown', listed(unknown)] as const]),
    ...(locks.length === 0 ? [] : [['locks', listed(locks.map((lock) => names.of('safety_lock', lock)))] as const]),
    ...(business === noPassword ? [['no_password', 'true'] as const] : []),
    ...(before?.used === undefined ? [] : [['used', money(before.used, model)] as const]),
    ...(before === undefined ? [] : [['used_with', tools(before.with)] as const]),
    ...(before?.count === undefined ? [] : [['used_count', String(before.count)] as const]),
    ...(before?.earlier === undefined ? [] : [['earlier', money(before.earlier.amount, model)] as const, ['earlier_on', before.earlier.on] as const]),
  ])
}

/** Where it goes, with what; where not, how much does and what stops more. */
function wantedCells({ choice }: LimitsProposal, model: Model, names: Names): Cells {
  const { tools, most, stop } = choice
  if (tools !== undefined) return new Map([['ask', listed(tools.map((tool) => names.of('auth_tool', tool)))]])
  const source = sourceOf(model, choice)
  return new Map([
    ['ask', ''],
    ...(most === undefined ? [] : [['most', money(most, model)] as const]),
    ...(source === undefined ? [] : [['stopped_by', names.of('cap_source', source.path)] as const]),
    ...(stop?.row === undefined ? [] : [['row', textOf({ is: 'text', value: nameOf(stop.row) }, model.vocabulary)] as const]),
    ...(stop === undefined ? [] : [['cap', scopeOf(stop.cap)] as const]),
  ])
}

function money(amount: Decimal, model: Model): string {
  const value: Value = { is: 'money', currency: 'CNY', amount }
  return textOf(value, model.vocabulary)
}

function listed(names: readonly string[]): string {
  return `[${names.join(', ')}]`
}

/** A number is no name. */
function caseName(row: Instance, goes: boolean): string {
  const said = row.kind === 'limit' ? toolsOf(row).join('_') : nameOf(row)
  const name = (/^\d+$/.test(said) ? `row_${said}` : said).replaceAll('.', '_')
  return goes ? name : `${name}_over`
}

/** What both say where they meet is said once: 姜蒜情形, 情形限额. */
function joined(left: string, right: string): string {
  for (let length = Math.min(left.length, right.length); length > 0; length--) if (left.endsWith(right.slice(0, length))) return `${left}${right.slice(length)}`
  return `${left}${right}`
}

export function limitsWhy({ row, because, by }: LimitsUnfound, model: Model): Bilingual {
  const said = rowWords(row, { model })
  const words = typeof said === 'string' ? { zh: said, en: said } : said
  const path = row.path.replace(/\.rows\[/, '[')
  const reason = reasonOf(because, by, model)
  return { zh: `${words.zh}（${path}）没有找到走它、被它拦下的例子：${reason.zh}。`, en: `${words.en} (${path}): no example that goes by it or is stopped by it: ${reason.en}.` }
}

function reasonOf(because: LimitsUnfound['because'], by: Instance | undefined, model: Model): Bilingual {
  switch (because) {
    case 'never':
      return { zh: '没有这样的情形', en: 'there is no such request' }
    case 'hard':
      return { zh: '情形太多，没有看完', en: 'there are too many cases to look at' }
    case 'behind': {
      if (by === undefined) return { zh: '试过的都没有走到它', en: 'nothing that was tried comes to it' }
      const said = by.kind === 'limit' || by.kind === 'business_limit' || by.kind === 'conditional_limit' ? rowWords(by, { model }) : { zh: `「${by.label ?? by.name}」`, en: by.name }
      const words = typeof said === 'string' ? { zh: said, en: said } : said
      return { zh: `试过的总有别的上限先到，比如${words.zh}（${by.path}）`, en: `in all that was tried another cap comes first, ${words.en} (${by.path}) for example` }
    }
    default:
      return because satisfies never
  }
}
