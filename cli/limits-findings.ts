/** A failed example of limits as a finding: what was to be asked for or said, what would be, and which cap stops more. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import type { Decimal } from '#model/decimal.ts'
import { textsIn, valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { describeValue } from '#model/value-words.ts'
import type { Stop } from '#semantics/limits/ceilings.ts'
import type { Choice } from '#semantics/limits/choose.ts'
import { targetOf } from '#semantics/environment.ts'
import { toolsOf } from '#semantics/limits/tools.ts'
import { nameOf, scopeOf, sourceOf, type Asked, type LimitsCase } from '#semantics/limits-test.ts'
import { caseName, testName } from './test-findings.ts'
import { say } from './codes.ts'

export function refused({ test, case: row, ask, most, choice, wrong }: LimitsCase, bank: string, model: Model): Diagnostic {
  const words = wordsOf(model)
  const { stop } = choice
  const others = wrong.filter((one) => one !== 'ask' && one !== 'most' && one !== 'by')
  const expected = together([toolWords(words, ask, most), ...(wrong.includes('by') ? [words.tools(toolsOf(row, 'by'))] : []), ...others.map((one) => words.field(one, expectedOf(row, one, model)))])
  const actual = together([
    toolWords(words, choice.tools, choice.tools === undefined ? choice.most : undefined),
    ...(wrong.includes('by') ? [words.tools(choice.with)] : []),
    ...others.map((one) => words.field(one, actually(one, choice, model))),
  ])
  const parameters = { test: testName(test), case: caseName(row), bank, expected, actual, trace: trace(choice, model) }
  const place = stop?.row?.fields.get(stop.field)?.origin ?? stop?.row?.origin
  return say('BK7061', row.origin, parameters, { related: place === undefined ? [] : [{ note: 'stop', at: place }] })
}

function trace({ stop, unclear, lacking }: Choice, model: Model): Bilingual {
  const because = stop === undefined ? { zh: '客户没有一组可用的认证方式。', en: 'the customer has no set of tools that will do' } : { zh: `再多就超过${whereWords(stop, model).zh}「${capLabel(stop, model) ?? stop.field}」了。`, en: `more would be above its ${whereWords(stop, model).en}${stop.field}` }
  const facts = [...new Set(unclear.flatMap((one) => one.facts))]
  const zh = [...(lacking.length === 0 ? [] : [`缺少风控要求的 ${lacking.join('、')}。`]), ...(facts.length === 0 ? [] : [`不知道 ${facts.join('、')}，按起作用算。`])]
  const en = [...(lacking.length === 0 ? [] : [`risk control asks for ${lacking.join(', ')}`]), ...(facts.length === 0 ? [] : [`${facts.join(', ')} unknown, so taken to hold`])]
  return { zh: [because.zh, ...zh].join(''), en: [because.en, ...en].join('; ') }
}

/** Which situation, lock, class or agreement it is; a row by tools or business needs no name, for its place is shown. */
function whereWords({ row, origin }: Stop, model: Model): Bilingual {
  if (origin === 'tools' || origin === 'business') return { zh: '', en: '' }
  const source = sourceOf(model, { stop: { origin } })
  const name = row === undefined || row.path === source?.path ? undefined : nameOf(row)
  return { zh: `「${source?.label ?? origin}」${name === undefined ? '' : `（${row?.label ?? name}）`}的`, en: `${source?.name ?? origin}${name === undefined ? '' : ` (${name})`} ` }
}

function capLabel({ row, field }: Stop, model: Model): string | undefined {
  return row === undefined ? undefined : model.vocabulary.kinds.get(row.kind)?.fields.get(field)?.label
}

function actually(about: Asked, choice: Choice, model: Model): Bilingual {
  const { stop } = choice
  switch (about) {
    case 'stopped_by':
      return sourceWords(sourceOf(model, choice))
    case 'row':
      return plain(stop?.row === undefined ? '-' : nameOf(stop.row))
    case 'cap':
      return plain(stop === undefined ? '-' : scopeOf(stop.cap))
    case 'more_at':
      return plain((choice.tools === undefined ? choice.more : stop?.resets) ?? '-')
    case 'unsure':
      return plain(`[${[...new Set(choice.unclear.flatMap(({ facts }) => facts))].join(', ')}]`)
    default:
      return plain('-')
  }
}

function expectedOf(row: Instance, about: Asked, model: Model): Bilingual {
  const value = valueOf(row, about)
  if (value?.is === 'text') return plain(value.value)
  if (about === 'unsure') return plain(`[${textsIn(row, about).join(', ')}]`)
  if (about === 'stopped_by') return sourceWords(targetOf(model, row, about))
  return plain(value === undefined ? '-' : describeValue(value))
}

function sourceWords(source: Instance | undefined): Bilingual {
  return source === undefined ? plain('-') : { zh: `「${source.label ?? source.name}」`, en: source.name }
}

function plain(text: string): Bilingual {
  return { zh: text, en: text }
}

interface Words {
  readonly tools: (tools: readonly string[] | undefined) => Bilingual
  readonly field: (name: Asked, value: Bilingual) => Bilingual
}

function wordsOf(model: Model): Words {
  const labels = [...(model.bank.instances.get('auth_tool')?.values() ?? [])]
  const fields = model.vocabulary.kinds.get('limits_case')?.fields
  return {
    tools: (tools) => ({
      zh: `请客户通过${(tools ?? []).map((tool) => `「${labels.find(({ path }) => path === tool)?.label ?? tool}」`).join('')}`,
      en: `asking for ${(tools ?? []).join(', ')}`,
    }),
    field: (name, value) => ({ zh: `${fields?.get(name)?.label ?? name} ${value.zh}`, en: `${name} ${value.en}` }),
  }
}

function toolWords({ tools: named }: Words, tools: readonly string[] | undefined, limit: Decimal | undefined): Bilingual {
  if (tools !== undefined) return named(tools)
  const amount = limit === undefined ? undefined : describeValue({ is: 'money', currency: 'CNY', amount: limit })
  return amount === undefined ? { zh: '办不了', en: 'a refusal' } : { zh: `办不了，最多 ${amount}`, en: `a refusal, ${amount} at most` }
}

function together(words: readonly Bilingual[]): Bilingual {
  return { zh: words.map(({ zh }) => zh).join('，'), en: words.map(({ en }) => en).join(', ') }
}
