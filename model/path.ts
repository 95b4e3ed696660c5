/**
 * Finds what a path names in a bank: `transfer.night_large.floor`, `limits.transfer.rows[[sms, pin]].daily`. Each step may be a name
 * or a label; the kind may be written in front; a table or a nested declaration is reached with or without its field.
 */
import type { Held, Instance } from './instance.ts'
import { annotation } from './kind.ts'
import type { Model } from './model.ts'
import { type Step, pathSteps } from './path-steps.ts'
import type { Value } from './value.ts'

export type Found =
  | { readonly is: 'instance'; readonly path: string; readonly instance: Instance }
  /** `held` is undefined when the kind has the field and nothing was given. */
  | { readonly is: 'field'; readonly path: string; readonly owner: Instance; readonly field: string; readonly held: Held | undefined }

export interface Choice {
  readonly name: string
  readonly label: string | undefined
}

export type Resolved =
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'ambiguous'; readonly paths: readonly string[] }
  /** `owner` is what was found before the step that leads nowhere ('' for the bank itself); `choices` are steps that lead on from there. */
  | { readonly is: 'unknown'; readonly owner: string; readonly step: string; readonly choices: readonly Choice[] }
  | { readonly is: 'malformed' }

/** Where the search stands. */
type Node = { readonly is: 'bank' } | { readonly is: 'kind'; readonly kind: string } | Found

/** One way to read the first steps; `root` is the kind of the declaration at top level that they led into. */
interface Reading {
  readonly index: number
  readonly node: Node
  readonly root: string | undefined
}

type Onward = readonly (readonly [taken: number, to: Node])[]

export function resolvePath(model: Model, text: string): Resolved {
  const steps = pathSteps(text)
  if (steps === undefined) return { is: 'malformed' }
  const paths = walker(model, steps)
  const results = new Map<string, Found>()
  const stuck: Reading[] = []
  // Every way to read the steps is followed; a path of few steps has few ways.
  let edge: readonly Reading[] = [{ index: 0, node: { is: 'bank' }, root: undefined }]
  while (edge.length > 0) {
    const next: Reading[] = []
    for (const reading of edge) {
      const { index, node } = reading
      if (index < steps.length) {
        const onward = paths.onward(node, index)
        if (onward.length === 0) stuck.push(reading)
        for (const [taken, to] of onward) next.push({ index: index + taken, node: to, root: reading.root ?? kindOf(to) })
        continue
      }
      const found = paths.arrived(node)
      if (found === undefined) stuck.push(reading)
      else results.set(inFull(found.path, reading.root ?? kindOf(found)), found)
    }
    edge = next
  }
  const [only, ...others] = results.values()
  if (only !== undefined && others.length === 0) return { is: 'found', found: only }
  if (only !== undefined) return { is: 'ambiguous', paths: [...results.keys()] }

  const deepest = Math.max(0, ...stuck.map((one) => one.index))
  const there = stuck.filter((one) => one.index === deepest).map((one) => one.node)
  const step = steps[Math.min(deepest, steps.length - 1)]
  return {
    is: 'unknown',
    owner: there.map(paths.title)[0] ?? '',
    step: step === undefined ? text : step.is === 'key' ? `[${step.text}]` : step.text,
    choices: there.flatMap(paths.choices),
  }
}

function kindOf(node: Node): string | undefined {
  return node.is === 'instance' ? node.instance.kind : node.is === 'field' ? node.owner.kind : undefined
}

/** The path with its kind in front, which makes it the only one; a declaration without a name is called like its kind already. */
function inFull(path: string, kind: string | undefined): string {
  return kind === undefined || path === kind || path.startsWith(`${kind}.`) ? path : `${kind}.${path}`
}

function walker(model: Model, steps: readonly Step[]) {
  const { vocabulary, bank } = model
  let spelling: ((key: string) => string) | undefined

  const instance = (one: Instance): Node => ({ is: 'instance', path: one.path, instance: one })
  const field = (owner: Instance, name: string): Found => ({ is: 'field', path: `${owner.path}.${name}`, owner, field: name, held: owner.fields.get(name) })
  const ofKind = (kind: string): readonly Instance[] =>
    [...bank.instances].flatMap(([name, instances]) => (vocabulary.kinds.get(name)?.lineage.includes(kind) === true ? [...instances.values()] : []))
  const fieldsOf = (owner: Instance): readonly Choice[] => [...(vocabulary.kinds.get(owner.kind)?.fields.values() ?? [])]
  const nested = (value: Value | undefined): readonly Instance[] => (value?.is === 'many' ? [...value.instances.values()] : [])
  const rows = (value: Value | undefined): readonly Instance[] => (value?.is === 'table' ? [...value.rows.values()] : [])
  const isSingleton = (kind: string): boolean => {
    const declared = vocabulary.kinds.get(kind)
    return declared !== undefined && annotation(declared, 'singleton') !== undefined
  }

  /** Names may have dots in them: one step is taken, then two … */
  const named = (instances: readonly Instance[], index: number): Onward => {
    const found: (readonly [number, Node])[] = []
    let joined = ''
    for (let taken = 1; steps[index + taken - 1]?.is === 'name'; taken++) {
      joined += `${taken === 1 ? '' : '.'}${steps[index + taken - 1]?.text ?? ''}`
      const byName = instances.filter((one) => one.name === joined)
      for (const one of byName.length > 0 ? byName : instances.filter((other) => other.label === joined)) found.push([taken, instance(one)])
    }
    return found
  }

  const keyed = (values: readonly (Value | undefined)[], step: Step): Onward => {
    if (step.is !== 'key') return []
    return values.flatMap((value) => {
      const all = rows(value)
      const exact = all.filter((row) => row.name === step.text)
      spelling ??= keySpelling(model)
      const spelled = spelling
      const wanted = spelled(step.text)
      return (exact.length > 0 ? exact : all.filter((row) => spelled(row.name) === wanted)).map((row) => [1, instance(row)] as const)
    })
  }

  /** What one node leads to from a step on. */
  const onward = (node: Node, index: number): Onward => {
    const step = steps[index]
    if (step === undefined) return []
    const called = (one: Choice): boolean => step.is === 'name' && (one.name === step.text || one.label === step.text)
    switch (node.is) {
      case 'bank': {
        const kinds = [...vocabulary.kinds.values()].filter(called).map((kind) => [1, { is: 'kind', kind: kind.name }] as const)
        return [...kinds, ...named([...bank.instances.values()].flatMap((all) => [...all.values()]), index)]
      }
      case 'kind': {
        const instances = ofKind(node.kind)
        // A declaration without a name is passed by; no step is spent on it.
        const only = isSingleton(node.kind) ? instances.flatMap((one) => onward({ is: 'instance', path: one.path, instance: one }, index)) : []
        return [...only, ...named(instances, index)]
      }
      case 'instance': {
        const values = [...node.instance.fields.values()].map((held) => held.value)
        const fields = fieldsOf(node.instance).filter(called).map((one) => [1, field(node.instance, one.name)] as const)
        return [...fields, ...named(values.flatMap(nested), index), ...keyed(values, step)]
      }
      case 'field':
        return [...named(nested(node.held?.value), index), ...keyed([node.held?.value], step)]
      default:
        return node satisfies never
    }
  }

  /** What a path that ends here names; a parameter stands for its value. */
  const arrived = (node: Node): Found | undefined => {
    if (node.is === 'field') return node
    if (node.is === 'bank') return undefined
    const one = node.is === 'kind' ? (isSingleton(node.kind) ? ofKind(node.kind)[0] : undefined) : node.instance
    const declared = one === undefined ? undefined : vocabulary.kinds.get(one.kind)
    const value = declared === undefined ? undefined : annotation(declared, 'value')?.arguments[0]
    return one === undefined ? undefined : value === undefined ? { is: 'instance', path: one.path, instance: one } : { ...field(one, value), path: one.path }
  }

  const choices = (node: Node): readonly Choice[] => {
    switch (node.is) {
      case 'bank':
        return [...vocabulary.kinds.values(), ...[...bank.instances.values()].flatMap((all) => [...all.values()])]
      case 'kind':
        return [...ofKind(node.kind), ...(isSingleton(node.kind) ? ofKind(node.kind).flatMap(fieldsOf) : [])]
      case 'instance': {
        const values = [...node.instance.fields.values()].map((held) => held.value)
        return [...fieldsOf(node.instance), ...values.flatMap(nested), ...values.flatMap(rows).map(keyChoice)]
      }
      case 'field':
        return [...nested(node.held?.value), ...rows(node.held?.value).map(keyChoice)]
      default:
        return node satisfies never
    }
  }

  const title = (node: Node): string => (node.is === 'bank' ? '' : node.is === 'kind' ? node.kind : node.path)
  return { onward, arrived, choices, title }
}

function keyChoice(row: Instance): Choice {
  return { name: `[${row.name}]`, label: undefined }
}

/** Keys of rows in one spelling: labels become names, and the order inside a set does not count. */
function keySpelling(model: Model): (key: string) => string {
  const names = new Map<string, string>()
  const learn = ({ name, label }: Choice): void => {
    if (label !== undefined && !names.has(label)) names.set(label, name)
  }
  for (const instances of model.bank.instances.values()) for (const one of instances.values()) learn(one)
  for (const { members } of model.vocabulary.enums.values()) for (const one of members.values()) learn(one)
  return (key) => {
    const atoms = key.split(/[[\],]/).map((atom) => atom.trim())
    return atoms.flatMap((atom) => (atom === '' ? [] : [names.get(atom) ?? atom])).sort().join(',')
  }
}
