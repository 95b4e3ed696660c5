/**
 * What is decided about a request in a scene: by all its rulesets together, with the tools to ask for and a trace that names each rule, its
 * label, where it stands, and what the facts were that made it fire. Always on.
 */
import type { Model } from '#model/model.ts'
import { once } from '#model/once.ts'
import type { Origin } from '#model/provenance.ts'
import type { Value } from '#model/value.ts'
import { allow, nothing, strictnessIn, type Strictness } from './conclude.ts'
import { decide } from './decide.ts'
import { toolsNamed } from './decision.ts'
import { instanceIn } from './environment.ts'
import type { Because, Facts, Finding, Outcome } from './outcome.ts'
import { rulesetsOf } from './scene.ts'

export interface SceneDecision<Given = Value> {
  /** The join of all that applies, mildest first; `allow` where nothing does. */
  readonly decisions: readonly Value[]
  /** Paths of tools that must be passed in addition. */
  readonly tools: readonly string[]
  /** Paths of tools that must not be used. */
  readonly withoutTools: readonly string[]
  /** What fired: each rule, its label and its place, and what the facts were that made it fire. */
  readonly trace: readonly Finding<Given>[]
  /** What could not be judged, and would have asked for more. */
  readonly unclear: readonly Finding<Given>[]
  /** What would have fired, had it not been exempted. */
  readonly exempted: readonly Finding<Given>[]
  /** Facts that were unknown and mattered. */
  readonly missing: readonly string[]
}

/** `scene`: its path; undefined: there is no such scene. `today` (YYYY-MM-DD) is the day on which exemptions are judged. */
export function decideScene(model: Model, scene: string, facts: Facts, today: string): SceneDecision | undefined {
  if (instanceIn(model, 'scene', scene) === undefined) return undefined
  return together(
    rulesetsOf(model, scene).map((ruleset) => decide(model, ruleset, facts, today)),
    strictnessIn(model.vocabulary),
  )
}

/** The outcomes of several rulesets as one. */
export function together<Given>(outcomes: readonly Outcome<Given>[], strictness: Strictness): SceneDecision<Given> {
  const [only] = outcomes
  if (only !== undefined && outcomes.length === 1) return told(only)
  return told({
    decisions: outcomes.length === 0 ? allow : strictness.join(outcomes.map(({ decisions }) => decisions)),
    fired: outcomes.flatMap(({ fired }) => fired),
    unclear: outcomes.flatMap(({ unclear }) => unclear),
    exempted: outcomes.flatMap(({ exempted }) => exempted),
    missing: [...new Set(outcomes.flatMap(({ missing }) => missing))],
  })
}

function told<Given>(outcome: Outcome<Given>): SceneDecision<Given> {
  if (outcome === nothing) return quiet
  const { decisions, fired, unclear, exempted, missing } = outcome
  const { tools, withoutTools } = toolsIn(decisions)
  return { decisions, tools, withoutTools, trace: fired, unclear, exempted, missing }
}

const none: readonly never[] = []
const quiet: SceneDecision<never> = { decisions: nothing.decisions, tools: none, withoutTools: none, trace: none, unclear: none, exempted: none, missing: none }

/** A finding as it goes into a log: by path, label and place. */
export interface Step<Given = Value> {
  readonly rule: string
  readonly label: string | undefined
  /** Where it was declared. */
  readonly place: Origin
  readonly then: readonly Value[]
  readonly because: readonly Because<Given>[]
}

export function stepOf<Given>({ rule, then, because }: Finding<Given>): Step<Given> {
  return { rule: rule.path, label: rule.label, place: rule.origin, then, because }
}

const toolsIn = once((decisions: readonly Value[]) => ({ tools: toolsNamed(decisions, 'step_up'), withoutTools: toolsNamed(decisions, 'exclude_tools') }))
