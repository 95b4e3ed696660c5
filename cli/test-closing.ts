/** The closing lines of `bankc test`: how many examples hold, a bank at a time, and how much of rules and limits they touch, for each and for all. */
import type { Locale } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Coverage } from '#semantics/ruleset-coverage.ts'
import type { LimitsCoverage } from '#semantics/limits-coverage.ts'
import type { Example } from './run-tests.ts'
import { isOwn } from './test-findings.ts'

export interface Tested {
  readonly bank: string
  readonly examples: readonly Example[]
  readonly rulesets: readonly Coverage[]
  readonly limits: LimitsCoverage
}

/** So many of so many. */
interface Share {
  readonly some: number
  readonly all: number
}

interface Shares {
  readonly lines: Share
  readonly branches: Share
  readonly limits: Share
}

export function closingLine({ bank, examples, rulesets, limits }: Tested, locale: Locale): string {
  const english = locale === 'en'
  if (examples.length === 0) return english ? `${bank}: no tests\n` : `${bank}：没有测试\n`
  const own = examples.filter(isOwn).length
  const [wrong, left] = (['failed', 'skipped'] as const).map((verdict) => examples.filter((one) => one.verdict === verdict).length)
  const counts = english ? countsInEnglish(own, examples.length - own) : `自己的 ${own} 个例子、下层的 ${examples.length - own} 个`
  const result = english ? resultInEnglish(wrong ?? 0, left ?? 0) : `${wrong === 0 ? '全部相符' : `${wrong ?? 0} 个不符`}${left === 0 ? '' : `，跳过 ${left ?? 0} 个（提到的规则或限额已移除）`}`
  const shares = sharesOf(rulesets, limits)
  return english ? `${bank}: ${counts}, ${result}; ${inEnglish(shares)}\n` : `${bank}：${counts}，${result}；${inChinese(shares)}\n`
}

/**
 * All banks together: what several of them have from below counts once, and as touched where an example of any of them touches it. A rule of
 * the same name that two banks wrote is two rules.
 */
export function closingLineOfAll(tested: readonly Tested[], locale: Locale): string {
  const keys = { all: new Set<string>(), bounded: new Set<string>(), fired: new Set<string>(), spared: new Set<string>() }
  const limits = { all: new Set<string>(), covered: new Set<string>() }
  const add = (into: Set<string>, those: Iterable<Instance>): void => {
    for (const one of those) into.add(keyOf(one))
  }
  for (const one of tested) {
    for (const { all, bounded, fired, spared } of one.rulesets) {
      add(keys.all, all)
      add(keys.bounded, bounded)
      add(keys.fired, fired)
      add(keys.spared, spared)
    }
    add(limits.all, one.limits.all)
    add(limits.covered, one.limits.covered)
  }
  const shares = sharesOf([keys], limits)
  return locale === 'en' ? `${tested.length} banks together: ${inEnglish(shares)}\n` : `${tested.length} 家银行合计：${inChinese(shares)}\n`
}

function keyOf({ kind, path, origin }: Instance): string {
  return `${kind} ${path} ${origin.layer}`
}

/** Instances, or what stands for them where several banks are looked at together. */
type Some = readonly unknown[] | ReadonlySet<unknown>

function sharesOf(rulesets: readonly { readonly all: Some; readonly bounded: Some; readonly fired: Some; readonly spared: Some }[], limits: { readonly all: Some; readonly covered: Some }): Shares {
  const total = (some: (one: (typeof rulesets)[number]) => Some): number => rulesets.reduce((sum, one) => sum + sizeOf(some(one)), 0)
  const [all, bounded, fired, spared] = [total((one) => one.all), total((one) => one.bounded), total((one) => one.fired), total((one) => one.spared)]
  return { lines: { some: fired, all }, branches: { some: fired + spared, all: all + bounded }, limits: { some: sizeOf(limits.covered), all: sizeOf(limits.all) } }
}

function sizeOf(some: Some): number {
  return 'size' in some ? some.size : some.length
}

function percent({ some, all }: Share): string {
  return String(all === 0 ? 100 : Math.floor((100 * some) / all))
}

function inEnglish({ lines, branches, limits }: Shares): string {
  const share = (of: Share, what: string): string => `${of.some} of ${of.all} ${what} (${percent(of)} %)`
  return [share(lines, 'rules and rows fired'), share(branches, 'branches'), share(limits, 'limits')].join(', ')
}

function inChinese({ lines, branches, limits }: Shares): string {
  const share = (of: Share, what: string): string => `${what} ${of.some}/${of.all}（${percent(of)}%）`
  return [share(lines, '触发过的规则和行'), share(branches, '分支'), share(limits, '额度')].join('，')
}

function countsInEnglish(own: number, below: number): string {
  return `${own} ${own === 1 ? 'example' : 'examples'} of its own and ${below} from below`
}

function resultInEnglish(wrong: number, left: number): string {
  const result = wrong === 0 ? 'all as they should be' : `${wrong} not as ${wrong === 1 ? 'it' : 'they'} should be`
  return left === 0 ? result : `${result}, ${left} skipped (a rule or limit that they name was taken out)`
}
