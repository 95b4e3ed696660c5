/** The engines: each takes the same rules in its own words, and gives the ids of those that fire on a request. */
import { createRequire } from 'node:module'
import type { SceneDecider } from '#semantics/compiled/scene-decider.ts'
import { deciderOf, modelOf } from './ours.ts'
import { written, type Request, type Rule, type Words } from './workload.ts'

export interface Engine {
  readonly name: string
  /** Its package, for the version. */
  readonly from?: string
  readonly build: (rules: readonly Rule[]) => (request: Request) => readonly string[] | Promise<readonly string[]>
}

/** Installed in bench/peers, and nowhere else. */
const load = createRequire(new URL('../peers/package.json', import.meta.url))
const quoted = (value: unknown): string => JSON.stringify(value)
const day = '2026-11-22'

const script: Words = {
  and: '&&',
  or: '||',
  atom: (atom) => {
    const of = `t.${atom.fact}`
    if (atom.op === 'in') return `(${atom.values.map((value) => `${of}===${quoted(value)}`).join('||')})`
    if (atom.op === 'is') return `${atom.value ? '' : '!'}${of}`
    return `${of}${atom.op === '==' ? '===' : atom.op}${quoted(atom.value)}`
  },
}

/** What a programmer would write for these rules and no others: no unknown facts, no decision, no trace. Every engine is held to what it gives. */
export const bare: Engine = {
  name: 'bare generated code',
  build: (rules) =>
    new Function('t', `const o=[];${rules.map(({ id, when }) => `if(${written(when, script)})o.push(${quoted(id)});`).join('\n')}return o;`) as (
      request: Request,
    ) => readonly string[],
}

function ours(name: string, code: boolean): Engine {
  return {
    name,
    build: (rules) => {
      const decider: SceneDecider | undefined = deciderOf(modelOf(rules), code)
      if (decider === undefined || decider.deciders.some(({ by, interpreted }) => by !== (code ? 'code' : 'interpreter') || interpreted.length > 0))
        throw new Error(`${name}: no code`)
      return (request) => decider.decideNative(request, day).trace.map(({ rule }) => rule.name)
    },
  }
}

export const twin = ours('bankc, with trace', true)
export const interpreter = ours('bankc, interpreter', false)

const zenWords: Words = {
  and: 'and',
  or: 'or',
  atom: (atom) => {
    if (atom.op === 'in') return `${atom.fact} in [${atom.values.map(quoted).join(', ')}]`
    return `${atom.fact} ${atom.op === 'is' ? '==' : atom.op} ${quoted(atom.value)}`
  },
}

interface Zen {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: unknown) => {
      readonly evaluate: (facts: Request, options: object) => Promise<{ readonly result: readonly { readonly rule: string }[] }>
    }
  }
  readonly ZenDecisionContent: new (content: object) => unknown
}

function zen(name: string, options: object): Engine {
  return {
    name,
    from: '@gorules/zen-engine',
    build: (rules) => {
      const { ZenEngine, ZenDecisionContent } = load('@gorules/zen-engine') as Zen
      const position = { x: 0, y: 0 }
      const table = {
        hitPolicy: 'collect',
        inputs: [{ id: 'c', name: 'when', type: 'expression' }],
        outputs: [{ id: 'x', name: 'rule', field: 'rule', type: 'expression' }],
        rules: rules.map(({ id, when }) => ({ _id: id, c: written(when, zenWords), x: quoted(id) })),
      }
      const nodes = [
        { id: 'i', type: 'inputNode', name: 'in', position },
        { id: 'd', type: 'decisionTableNode', name: 'rules', position, content: table },
        { id: 'o', type: 'outputNode', name: 'out', position },
      ]
      const edges = [
        { id: 'e1', type: 'edge', sourceId: 'i', targetId: 'd' },
        { id: 'e2', type: 'edge', sourceId: 'd', targetId: 'o' },
      ]
      const decision = new ZenEngine().createDecision(new ZenDecisionContent({ nodes, edges }))
      return async (request) => (await decision.evaluate(request, options)).result.map(({ rule }) => rule)
    },
  }
}

export const zenPlain = zen('zen-engine', {})
export const zenTrace = zen('zen-engine, with trace', { trace: true })

const cedarWords: Words = {
  and: '&&',
  or: '||',
  atom: (atom) => {
    const of = `context.${atom.fact}`
    if (atom.op === 'in') return `[${atom.values.map(quoted).join(', ')}].contains(${of})`
    return `${of} ${atom.op === 'is' ? '==' : atom.op} ${quoted(atom.value)}`
  },
}

interface Cedar {
  readonly preparsePolicySet: (name: string, policies: object) => { readonly type: string }
  readonly statefulIsAuthorized: (call: object) => {
    readonly type: string
    readonly response: { readonly diagnostics: { readonly reason: readonly string[] } }
  }
}

/** Policies parsed ahead; each rule forbids, so that the reasons of a refusal are the rules that fire. */
export const cedar: Engine = {
  name: 'cedar-wasm',
  from: '@cedar-policy/cedar-wasm',
  build: (rules) => {
    const { preparsePolicySet, statefulIsAuthorized } = load('@cedar-policy/cedar-wasm/nodejs') as Cedar
    const set = `rules-${rules.length}`
    const staticPolicies = Object.fromEntries([
      ['base', 'permit(principal, action, resource);'],
      ...rules.map(({ id, when }) => [id, `forbid(principal, action, resource) when { ${written(when, cedarWords)} };`]),
    ])
    const parsed = preparsePolicySet(set, { staticPolicies })
    if (parsed.type !== 'success') throw new Error(quoted(parsed))
    const call = {
      principal: { type: 'User', id: 'u' },
      action: { type: 'Action', id: 'pay' },
      resource: { type: 'Account', id: 'a' },
      preparsedPolicySetId: set,
      entities: [],
    }
    return (request) => {
      const answer = statefulIsAuthorized({ ...call, context: request })
      if (answer.type !== 'success') throw new Error(quoted(answer))
      return answer.response.diagnostics.reason.filter((id) => id !== 'base')
    }
  },
}
