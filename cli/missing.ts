/** Examples that are lacking, as declarations that may be pasted into a file of the bank; beside them, as comments, what could not be found and why. */
import * as prettier from 'prettier/standalone'
import type { Bilingual, Locale } from '#diagnostics/catalogue.ts'
import type { Sources } from '#diagnostics/source.ts'
import type { Host } from '#compiler/host.ts'
import type { LimitsProposals } from '#compiler/prove/examples/limits.ts'
import type { Proposal, Proposals, Unfound } from '#compiler/prove/examples/rulesets.ts'
import { decisionsText, testText } from '#compiler/prove/rules/test-text.ts'
import { nameOf, sourceOf } from '#compiler/prove/rules/words.ts'
import { format } from '#grammar/format.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { sceneOf } from '#semantics/scene.ts'
import { limitsDeclaration, limitsWhy } from './missing-limits.ts'
import { folderInChinese, freeName, namesIn, wordsFor, type Names } from './missing-words.ts'

export interface Lacking {
  readonly bank: string
  readonly model: Model
  readonly proposals: readonly Proposals[]
  readonly limits: readonly LimitsProposals[]
}

/** One text a bank, laid out, in the words that the bank is written in. */
export async function proposalTexts(lacking: readonly Lacking[], locale: Locale, { host, sources }: { readonly host: Host; readonly sources: Sources }): Promise<readonly string[]> {
  const proposed = lacking.map((one) => ({ ...one, text: proposalText(one, locale, namesIn(one.model, folderInChinese(one.model, sources) !== undefined)) }))
  const words = wordsFor(proposed.filter(isDeclaring), host, sources)
  return Promise.all(
    proposed.map(async ({ bank, text }) => {
      const written = await format(text, words.get(bank) ?? {}, prettier)
      return written.endsWith('\n') ? written : `${written}\n`
    }),
  )
}

function isDeclaring({ proposals, limits }: Lacking): boolean {
  return [...proposals, ...limits].some(({ found }) => found.length > 0)
}

function proposalText({ bank, model, proposals, limits }: Lacking, locale: Locale, names: Names): string {
  const declarations = [
    ...proposals.filter(({ found }) => found.length > 0).map((one) => declaration(one, model, names)),
    ...limits.filter(({ found }) => found.length > 0).map((one) => limitsDeclaration(one, model, names)),
  ]
  const comments = [...proposals.flatMap(({ unfound }) => unfound.map(why)), ...limits.flatMap(({ unfound }) => unfound.map((one) => limitsWhy(one, model)))].map((one) => `// ${said(one, locale)}`)
  if (declarations.length === 0 && comments.length === 0) return `// ${said({ zh: `${bank}：每条规则、每一行，触发的和差一点的都有例子；每一行额度也有例子。`, en: `${bank}: every rule and row has an example that fires it and one that it just spares, and every limit has an example.` }, locale)}\n`
  const head = `// ${said({ zh: `${bank}：补测，照现在的规则和限额拟出。看过再用，结果不对的就是规则或限额不对。`, en: `${bank}: proposed as the rules and limits are now. Read before use: where an outcome is wrong, the rule or limit is.` }, locale)}\n`
  return `${head}\n${[...declarations, ...(comments.length === 0 ? [] : [`${comments.join('\n')}\n`])].join('\n')}`
}

function said({ zh, en }: Bilingual, locale: Locale): string {
  return locale === 'en' ? en : zh
}

function declaration({ ruleset, like, sample, found }: Proposals, model: Model, names: Names): string {
  const different = found.map((one) => differences(one, sample))
  const columns = [...new Set(different.flatMap(({ given }) => [...given.keys()]))]
  const unknown = different.some((one) => one.unknown.length > 0) ? ['unknown'] : []
  const rows = found.map((one, index) => {
    const { given, unknown: without } = different[index] ?? { given: new Map<string, Value>(), unknown: [] }
    const cells = columns.map((column) => (given.has(column) ? sourceOf(given.get(column), model.vocabulary) : ''))
    const named = isNamed(one.line) ? `[${one.line.name}]` : ''
    return {
      given: [caseName(one), ...cells, ...unknown.map(() => (without.length === 0 ? '' : `[${without.join(', ')}]`))],
      wanted: [decisionsText(one.outcome.decisions, model.vocabulary), one.fires ? named : '', one.fires ? '' : named],
    }
  })
  const [name, label] = freeName('ruleset_test', ruleset.name, ruleset.label ?? ruleset.name, model)
  const scene = sceneOf(model, ruleset)
  return `${testText({ name, label, ruleset: names.of('ruleset', ruleset.path), like: like === undefined ? undefined : names.of('request_sample', like.path), given: ['name', ...columns.map((fact) => names.fact(scene, fact)), ...unknown], wanted: ['decision', 'fires', 'spares'], rows })}\n`
}

/** What a request says that the sample does not, and what it does not know that the sample does. */
function differences({ facts }: Proposal, sample: Proposal['facts']): { readonly given: ReadonlyMap<string, Value>; readonly unknown: readonly string[] } {
  const given = new Map([...facts].filter(([fact, value]) => identity(value) !== identity(sample.get(fact))))
  return { given, unknown: [...sample.keys()].filter((fact) => !facts.has(fact)) }
}

/** A number is no name. */
function isNamed({ name }: Instance): boolean {
  return !/^\d+$/.test(name)
}

function caseName({ line, fires }: Proposal): string {
  const name = isNamed(line) ? line.name : `row_${line.name}`
  return fires ? name : `${name}_spared`
}

const reasons: Readonly<Record<Unfound['because'], Bilingual>> = {
  never: { zh: '没有这样的情形', en: 'there is no such request' },
  hidden: { zh: '条件里有编译器看不透的运算', en: 'its conditions calculate, or ask what is not looked into' },
  hard: { zh: '情形太多，没有看完', en: 'there are too many cases to look at' },
}

function why({ line, fires, because }: Unfound): Bilingual {
  const { zh, en } = nameOf(line)
  const path = line.path.replace(/\.rows\[/, '[')
  return fires
    ? { zh: `${zh}（${path}）没有找到触发的例子：${reasons[because].zh}。`, en: `${en} (${path}): no example that fires it: ${reasons[because].en}.` }
    : { zh: `${zh}（${path}）没有找到差一点触发的例子：${reasons[because].zh}。`, en: `${en} (${path}): no example that it just spares: ${reasons[because].en}.` }
}
