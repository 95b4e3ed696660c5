/** What is proposed to a bank, pasted into it as printed: which of its own examples hold then, and what they alone touch. */
import { proposalTexts } from '#cli/missing.ts'
import { compile } from '#compiler/compile.ts'
import type { Host } from '#compiler/host.ts'
import { limitsProposalsFor } from '#compiler/prove/examples/limits.ts'
import { proposalsFor } from '#compiler/prove/examples/rulesets.ts'
import type { Model } from '#model/model.ts'
import { limitsCoverageOf, type LimitsCoverage } from '#semantics/limits-coverage.ts'
import { runLimitsTests } from '#semantics/limits-test.ts'
import { coverageOf, type Coverage } from '#semantics/ruleset-coverage.ts'
import { runRulesetTests } from '#semantics/ruleset-test.ts'
import { memoryFolder, type Files } from './folder.ts'
import { standardImage } from './image.ts'
import { standardLibrary, today } from './libraries.ts'

export interface Pasted {
  readonly bank: string
  readonly text: string
  /** Codes of what is wrong in it, if there is anything. */
  readonly errors: readonly string[]
  readonly examples: number
  /** Paths of examples that do not hold. */
  readonly failures: readonly string[]
  readonly rulesets: readonly Coverage[]
  readonly limits: LimitsCoverage
  readonly unfound: readonly string[]
}

const hostOf = (files: Files): Host => ({ project: memoryFolder(files), library: standardLibrary(), image: standardImage, today })

/** As if the banks had no tests at all. `about`: of which rulesets and tables of limits, by path; all if it is not said. */
export async function pasted(files: Files, about: (path: string) => boolean = () => true): Promise<readonly Pasted[]> {
  const before = compile(hostOf(files))
  const proposed = before.banks.map(({ name, model }) => {
    if (model === undefined) throw new Error(JSON.stringify(before.diagnostics.map(({ code, parameters }) => [code, parameters])))
    return { bank: name, model, proposals: coverageOf(model, []).filter(({ ruleset }) => about(ruleset.path)).map((one) => proposalsFor(model, one, today)), limits: limitsProposalsFor(model, lacking(model, about), today) }
  })
  const texts = await proposalTexts(proposed, 'zh-CN', { host: hostOf(files), sources: before.sources })
  const fileOf = (bank: string): string => `banks/${bank}/pasted.bank`
  const after = compile(hostOf({ ...files, ...Object.fromEntries(proposed.map(({ bank }, index) => [fileOf(bank), texts[index] ?? ''])) }))
  return proposed.map(({ bank, proposals, limits }, index) => {
    const model = after.banks.find(({ name }) => name === bank)?.model
    const unfound = [...proposals.flatMap((one) => one.unfound.map(({ line, because }) => `${line.path} ${because}`)), ...limits.flatMap((one) => one.unfound.map(({ row, because }) => `${row.path} ${because}`))]
    const told = { bank, text: texts[index] ?? '', unfound }
    const errors = after.diagnostics.filter(({ row }) => row.severity === 'error').map(({ code }) => code)
    return model === undefined ? { ...told, errors: [...errors, 'no model'], examples: 0, failures: [], rulesets: [], limits: { all: [], covered: new Set() } } : { ...told, errors, ...touchedBy(model, fileOf(bank), about) }
  })
}

/** Rows of tables of limits, as if there were no examples. */
export function lacking(model: Model, about: (path: string) => boolean): LimitsCoverage {
  return { all: limitsCoverageOf(model, []).all.filter(({ path }) => about(path)), covered: new Set() }
}

/** Examples that name no day hold on every day. */
const anotherDay = '2031-03-05'

function touchedBy(model: Model, file: string, about: (path: string) => boolean): Pick<Pasted, 'examples' | 'failures' | 'rulesets' | 'limits'> {
  const isPasted = ({ test }: { readonly test: { readonly origin: { readonly file: string } } }): boolean => test.origin.file === file
  const [rules, limits] = [runRulesetTests(model, today).filter(isPasted), runLimitsTests(model, anotherDay).filter(isPasted)]
  const all = [...rules, ...limits]
  return { examples: all.length, failures: all.filter(({ passes }) => !passes).map((one) => one.case.path), rulesets: coverageOf(model, rules).filter(({ ruleset }) => about(ruleset.path)), limits: { ...lacking(model, about), covered: limitsCoverageOf(model, limits).covered } }
}
