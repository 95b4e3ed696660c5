/** References: the bare name, dotted path or unique label of a declaration. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import { guess, oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Expression as Syntax, Span } from '#grammar/syntax.ts'
import type { Instance } from '#model/instance.ts'
import type { Value } from '#model/value.ts'
import { noteName } from '../declare/uses.ts'
import { say } from './codes.ts'
import { at, type Elaboration, type Site } from './context.ts'
import { describeKind } from './describe.ts'
import { mismatch } from './mismatch.ts'
import { namedSteps } from './steps.ts'
import { candidates, findInstances, nestedMaps } from './tree.ts'
import { nearNames } from './near.ts'

export function referenceValue(syntax: Syntax, kind: string | undefined, context: Elaboration, site: Site): Value | undefined {
  const steps = namedSteps(syntax)
  if (steps === undefined) {
    const only = syntax.is === 'list' && syntax.items.length === 1 ? syntax.items[0] : undefined
    const fixes = only === undefined ? undefined : [{ at: at(site, syntax), replacement: namedSteps(only)?.join('.') ?? '', certain: false }].filter(({ replacement }) => replacement !== '')
    return mismatch(syntax, { is: 'ref', kind }, context, site, undefined, fixes)
  }
  const found = resolve(steps, kind, syntax, context, site)
  if (found !== undefined) noteKindBefore(syntax, found, context, site)
  return found === undefined ? undefined : { is: 'ref', kind: found.kind, path: found.path }
}

/** `page.home`, where any kind will do: the kind is noted. */
export function noteKindBefore(syntax: Syntax, found: Instance, { uses, lexicon }: Elaboration, { file }: Site): void {
  if (uses === undefined || syntax.is !== 'field') return
  const [first = '', ...rest] = namedSteps(syntax) ?? []
  const kind = lexicon.kind(first)
  if (kind !== undefined && found.path === rest.join('.')) noteName(uses, file, syntax, kind, (word) => lexicon.kind(word)?.name)
}

/** The one declaration that a name means; reports when there is none or more than one. */
export function resolve(steps: readonly string[], kind: string | undefined, span: Span, context: Elaboration, site: Site): Instance | undefined {
  const hits = findInstances(context.tree, context.lexicon, kind, steps, site.owners)
  const [only, more] = hits
  if (only !== undefined && more === undefined) return only
  const name = steps.join('.')
  if (only !== undefined) {
    reportAmbiguous(name, hits, span, context, site)
    return undefined
  }
  if (steps.some((step) => context.lost.has(step))) return undefined
  const near = steps.length > 1 ? nearInside(steps, context, site) : nearNames(name, candidates(context.tree, context.lexicon, kind, site.owners), context)
  const fixes = guess(near, at(site, span))
  context.findings.push(say('BK4008', at(site, span), { name, kind: describeKind(kind, context.lexicon.vocabulary), advice: adviceOn(near, kind, context, site) }, { fixes }))
  return undefined
}

/** The near names as a question; undefined when there are none. */
export function didYouMean(near: readonly string[]): Bilingual | undefined {
  const found = oneOf(near)
  return found === undefined ? undefined : { zh: `是不是想写 ${found.zh}？`, en: `did you mean ${found.en}?` }
}

/** The near names; where none is near, a few of those that there are. */
function adviceOn(near: readonly string[], kind: string | undefined, { tree, lexicon }: Elaboration, { owners }: Site): Bilingual | undefined {
  const asked = didYouMean(near)
  if (asked !== undefined) return asked
  const some = oneOf(firstOf(candidates(tree, lexicon, kind, owners), 3).map((one) => one.name))
  return some === undefined ? undefined : { zh: `现有的有 ${some.zh} 等`, en: `there are ${some.en}, for example` }
}

function firstOf<Item>(items: Iterable<Item>, count: number): readonly Item[] {
  const found: Item[] = []
  for (const item of items) if (found.push(item) === count) break
  return found
}

/** `tree.brnch` → `tree.branch`: near names beside the last step. */
function nearInside(steps: readonly string[], { tree, lexicon }: Elaboration, { owners }: Site): readonly string[] {
  const before = steps.slice(0, -1)
  const inside = findInstances(tree, lexicon, undefined, before, owners).flatMap((owner) => [...nestedMaps(owner)].flatMap((instances) => [...instances.values()]))
  const words = inside
  return suggest(steps[steps.length - 1] ?? '', words).map((one) => [...before, one].join('.'))
}

export function reportAmbiguous(name: string, hits: readonly Instance[], span: Span, context: Elaboration, site: Site): void {
  const related = hits.slice(0, 3).map((one) => ({ note: 'candidate' as const, at: one.origin }))
  // Things of several kinds may have one name; the kind in front tells them apart.
  const paths = new Set(hits.map((one) => one.path))
  const ids = [...new Set(hits.map((one) => (paths.size < hits.length ? `${one.kind}.${one.path}` : one.path)))].slice(0, 3)
  context.findings.push(say('BK4009', at(site, span), { name, count: hits.length, suggestions: ids.join(', ') }, { related }))
}
