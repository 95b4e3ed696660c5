/**
 * What risk control asks for can be passed by everybody who may be asked: the tool may serve for it, can still be had without a visit,
 * works on the channel, and no other rule that fires at the same time rules it out. What everybody can have every segment can.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { isRewritten, isTrue, itemsOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { decide, type Facts } from '#semantics/decide.ts'
import { targetOf } from '#semantics/environment.ts'
import { chooseTools } from '#semantics/limits/choose.ts'
import { demandsOf, isRefusal } from '#semantics/limits/demands.ts'
import { sceneFacts } from '#semantics/limits/scene.ts'
import { toolsIn, worksOn } from '#semantics/limits/tools.ts'
import { linesOf } from '#semantics/lines.ts'
import { sampleFacts, samplesOf, usualFacts } from '#semantics/samples.ts'
import type { Judging } from '../judging.ts'
import { cellsWhere } from '../region/cells.ts'
import { allOf, axesOf, not, type Formula } from '../region/formula.ts'
import { solve, type Budget } from '../region/solve.ts'
import { budgetFor, factsAt, type Space } from '../region/space.ts'
import { parametersOf, preparedFor, type Line, type Prepared } from '../rules/ruleset.ts'
import { firesIn, formulasOf } from '../rules/rules.ts'
import { witnessTest } from '../rules/witness.ts'
import { exampleWords, nameOf, subjectOf } from '../rules/words.ts'
import { cent } from './caps.ts'
import { say } from './codes.ts'
import { toolWords } from './rows.ts'

type Mine = (one: Instance) => boolean

/** Somebody at a branch can be helped otherwise. */
const staffed: ReadonlySet<string> = new Set(['counter', 'video_counter'])

export function everyDemandCanBeMet(mine: Mine, judging: Judging): readonly Diagnostic[] {
  const { model } = judging
  const toolChanged = instancesOf(model, 'auth_tool').some(mine)
  const isMine = (line: Instance): boolean => mine(line) || parametersOf(line, model).some(mine)
  const all = instancesOf(model, 'ruleset').map((ruleset) => ({ ruleset, lines: linesOf(ruleset) })).filter(({ ruleset, lines }) => toolChanged || mine(ruleset) || lines.some(isMine)).map(({ ruleset, lines }) => ({ lines, looked: lookInto(ruleset, judging) }))
  return [
    ...everyToolCanBePassed(all.flatMap(({ lines, looked }) => reasonsIn(lines, isMine, mine, looked, judging)), isMine, judging),
    ...all.flatMap(({ lines, looked }) => noDemandIsRuledOut(lines, isMine, mine, looked, judging)),
  ]
}

/** A ruleset, looked into when the first question is asked. */
interface Looked {
  readonly ruleset: Instance
  readonly scene: string
  readonly questions: () => Questions | undefined
  /** What a request is like that nothing is special about. */
  readonly usual: () => Facts
}

interface Questions {
  readonly prepared: Prepared
  readonly space: Space
  readonly line: (one: Instance) => Line | undefined
  readonly budget: Budget
}

/** Looks at formulas that questions about the demands of one ruleset may take. */
const wholeBudget = 2_000_000

function lookInto(ruleset: Instance, judging: Judging): Looked {
  const { model } = judging
  const scene = targetOf(model, ruleset, 'scene')
  const usual = (): Facts => {
    const [sample] = scene === undefined ? [] : samplesOf(model, scene)
    return sample !== undefined ? sampleFacts(model, sample) : scene === undefined ? new Map() : usualFacts(model, scene)
  }
  let budget: Budget | undefined
  const questions = (): Questions | undefined => {
    const prepared = preparedFor(judging)(ruleset)
    budget ??= budgetFor(prepared.space, wholeBudget)
    return prepared.space === undefined ? undefined : { prepared, space: prepared.space, budget, line: (one) => [...prepared.rules, ...prepared.rows].find(({ instance }) => instance === one) }
  }
  return { ruleset, scene: scene?.path ?? '', questions, usual }
}

interface Reason {
  readonly tool: Instance
  readonly path: string
  readonly why: Bilingual
  readonly line: Instance
  /** Field of the tool that says so. */
  readonly field: string
}

function reasonsIn(lines: readonly Instance[], isMine: Mine, mine: Mine, looked: Looked, { model }: Judging): readonly Reason[] {
  return lines.flatMap((line) => (isRefusal(itemsOf(line, 'then')) ? [] : demandsOf(itemsOf(line, 'then')).must.flatMap((path): readonly Reason[] => {
    const tool = model.bank.instances.get('auth_tool')?.get(path)
    if (tool === undefined || !(isMine(line) || mine(tool))) return []
    const reason = whyNot(tool, path, line, looked, model)
    return reason === undefined ? [] : [{ tool, path, line, ...reason }]
  })))
}

/** One finding for each tool and reason: the rules that ask for it are the same mistake. It is the tool's where an upper layer made it so. */
function everyToolCanBePassed(reasons: readonly Reason[], isMine: Mine, { model }: Judging): readonly Diagnostic[] {
  const groups = new Map<string, Reason[]>()
  for (const reason of reasons) groups.set(`${reason.path} ${reason.why.en}`, [...(groups.get(`${reason.path} ${reason.why.en}`) ?? []), reason])
  return [...groups.values()].flatMap((group) => {
    const first = group.find(({ line }) => isMine(line)) ?? group[0]
    if (first === undefined) return []
    const { tool, line, field } = first
    const isTools = isRewritten(tool, field) || !isMine(line)
    const at = isTools ? (tool.fields.get(field)?.origin ?? tool.origin) : (line.fields.get('then')?.origin ?? line.origin)
    const rules = group.filter((one) => isTools || one !== first).map((one) => ({ note: 'rule' as const, at: one.line.origin }))
    return [say('BK5357', at, { rule: subjectOf(line), tool: toolWords(model, [first.path]), why: first.why }, { related: [...(isTools ? [] : [{ note: 'tool' as const, at: tool.origin }]), ...rules.slice(0, 3)] })]
  })
}

function whyNot(tool: Instance, path: string, line: Instance, looked: Looked, model: Model): { readonly why: Bilingual; readonly field: string } | undefined {
  const uses = itemsOf(tool, 'used_for').flatMap((one) => (one.is === 'enum' ? [one.member] : []))
  if (!uses.includes('step_up') && !uses.includes(looked.scene)) return { field: 'used_for', why: { zh: '不用于加强认证', en: 'does not serve for step-up' } }
  if (isTrue(tool, 'legacy')) return { field: 'legacy', why: { zh: '已经停止发放，没有它的客户办不了', en: 'is no longer given out, so that whoever has none is stuck' } }
  const issued = itemsOf(tool, 'issued_at').flatMap((one) => (one.is === 'enum' ? [one.member] : []))
  if (issued.length > 0 && issued.every((channel) => staffed.has(channel) || channel === 'self_service')) return { field: 'issued_at', why: { zh: '要到网点才领得到，没有它的客户当场办不了', en: 'is only given out at branches, so that whoever has none is stuck' } }
  const channel = channelWithout(path, line, looked, model)
  if (channel === undefined) return undefined
  const label = model.vocabulary.enums.get('access_channel')?.members.get(channel)?.label ?? channel
  return { field: 'works_on', why: { zh: `在「${label}」上用不了，那里的客户办不了`, en: `does not work on ${channel}, so that customers there are stuck` } }
}

/** A channel on which the line can fire and a tool does not work. */
function channelWithout(tool: string, line: Instance, looked: Looked, model: Model): string | undefined {
  if (toolsIn(model).get(tool)?.worksOn === undefined) return undefined
  const fact = sceneFacts(model, looked.scene).channel
  const questions = looked.questions()
  const asked = questions?.line(line)
  if (fact === undefined || questions === undefined || asked === undefined) return undefined
  const { space, budget } = questions
  const axis = space.variables.findIndex((variable) => variable.plain && variable.name === fact)
  return [...(model.vocabulary.enums.get('access_channel')?.members.keys() ?? [])].find((member) => {
    if (staffed.has(member) || worksOn(model, tool, member)) return false
    const cell = space.axes[axis]?.cells.findIndex((value) => value?.is === 'enum' && value.member === member)
    const here: readonly Formula[] = cell === undefined || cell < 0 ? [] : [cellOf(axis, cell, space)]
    const answer = solve(space.known, [...formulasOf(asked, space), ...here, ...noRefusal(questions)], budget)
    return answer.is === 'found'
  })
}

function cellOf(axis: number, cell: number, space: Space): Formula {
  return { is: 'within', axis, cells: cellsWhere(space.sizes[axis] ?? 0, (one) => one === cell) }
}

/** None of the lines that refuse fires. */
function noRefusal({ prepared, space }: Questions): readonly Formula[] {
  return [...prepared.rules, ...prepared.rows].filter(({ then }) => isRefusal(then)).map((line) => not(firesIn(space)(line), space.sizes))
}

/** Two lines that may fire at once do not ask for a tool and rule it out. */
function noDemandIsRuledOut(lines: readonly Instance[], isMine: Mine, mine: Mine, looked: Looked, { model }: Judging): readonly Diagnostic[] {
  // What is locked for a while is said to be locked; that is no riddle to the customer.
  const demands = lines.filter((line) => !isRefusal(itemsOf(line, 'then'))).map((line) => ({ line, ...demandsOf(itemsOf(line, 'then').filter((one) => one.is !== 'enum' || one.member !== 'lock')) }))
  const found: Diagnostic[] = []
  const said = new Set<Instance>()
  for (const { line: excluding, exclude } of demands) {
    if (exclude.length === 0) continue
    for (const { line: asking, must } of demands) {
      const tools = must.filter((tool) => exclude.includes(tool))
      if (tools.length === 0 || said.has(asking) || !(isMine(excluding) || isMine(asking))) continue
      const verdict = together(excluding, asking, looked, model)
      if (verdict === undefined) continue
      said.add(asking)
      // Where only a threshold changed, the line that asks is to blame: what is accepted there stays accepted.
      const [blamed, other] = mine(excluding) && !mine(asking) ? [excluding, asking] : [asking, excluding]
      const at = blamed.fields.get('then')?.origin ?? blamed.origin
      const related = other === blamed ? [] : [{ note: 'other' as const, at: other.origin }]
      const words = { tool: toolWords(model, tools), other: nameOf(excluding) }
      found.push(verdict === 'unproven' ? say('BK5359', at, { ...words, rule: nameOf(asking) }, { related }) : say('BK5358', at, { ...words, rule: subjectOf(asking), example: verdict.words }, { related, witness: verdict.witness }))
    }
  }
  return found
}

interface Stuck {
  readonly words: Bilingual
  /** As a test. */
  readonly witness: string | undefined
}

/** A request at which both fire, the runtime refuses nothing, and nobody can pass what is asked. */
function together(excluding: Instance, asking: Instance, looked: Looked, model: Model): Stuck | 'unproven' | undefined {
  const questions = looked.questions()
  if (questions === undefined) return 'unproven'
  const [one, other] = [questions.line(excluding), questions.line(asking)]
  if (one === undefined || other === undefined) return undefined
  const { space, prepared, budget } = questions
  const wanted = [...formulasOf(one, space), ...(one === other ? [] : formulasOf(other, space))]
  const answer = solve(space.known, [...wanted, ...noRefusal(questions)], budget)
  if (answer.is === 'none') return undefined
  if (answer.is === 'undecided') return 'unproven'
  const named = [...answer.narrowed].filter((index) => axesIn(wanted).has(index))
  const at = (axes: Iterable<number>): Facts => new Map([...looked.usual(), ...factsAt(space, answer, axes)])
  const everything = space.variables.map((_, index) => index)
  for (const facts of [at(named), at(answer.narrowed), at(everything)]) {
    if (!isStuck(looked, [excluding, asking], facts, model)) continue
    const { name, label = name } = asking
    const requests = [{ name: 'stuck', facts: factsAt(space, answer, named) }]
    const witness = witnessTest({ ruleset: looked.ruleset, name: `${name}_stuck`, label: `${label}：办不下去`, requests }, model, prepared.asOf, facts, ([now]) => now !== undefined && [excluding, asking].every((line) => now.fired.some(({ rule }) => rule === line)))
    return { words: exampleWords(answer, named, space, prepared, model.vocabulary), witness }
  }
  return 'unproven'
}

function axesIn(formulas: readonly Formula[]): ReadonlySet<number> {
  return axesOf(allOf(formulas))
}

/** Whether the lines fire, and the runtime asks somebody who has every tool for what may not be used. */
function isStuck({ ruleset, scene }: Looked, lines: readonly Instance[], facts: Facts, model: Model): boolean {
  const { decisions, fired } = decide(model, ruleset, facts, '2026-01-01')
  if (isRefusal(decisions) || !lines.every((line) => fired.some(({ rule }) => rule === line))) return false
  const demands = demandsOf(decisions)
  const business = sceneFacts(model, scene).business.map((name) => facts.get(name)).find((value) => value?.is === 'enum')
  const choice = chooseTools(model, { has: [...toolsIn(model).keys()] }, { scene, business: business?.is === 'enum' ? business.member : '', amount: cent, today: '2026-01-01', facts, demands }, [])
  return choice.lacking.length > 0
}
