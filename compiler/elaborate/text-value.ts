/** Texts and what is written as one: addresses, assets, patterns. */
import type { Expression as Syntax } from '#grammar/syntax.ts'
import { annotation } from '#model/kind.ts'
import { scalar } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { say } from './codes.ts'
import { at, fieldWords, type Elaboration, type Site } from './context.ts'
import { literalType, mismatch } from './mismatch.ts'
import { dottedSteps } from './steps.ts'
import { findInstances } from './tree.ts'

export function textValue(syntax: Syntax, name: 'text' | 'url' | 'asset' | 'pattern', context: Elaboration, site: Site): Value | undefined {
  const label = labelOf(syntax, context, site)
  if (label !== undefined) return { is: 'text', value: label }
  if (syntax.is === 'name') {
    const place = at(site, syntax)
    context.findings.push(say('BK4005', place, { field: fieldWords(site), text: syntax.text }, { fixes: [{ at: place, replacement: `"${syntax.text}"`, certain: false }] }))
    return undefined
  }
  if (syntax.is !== 'text') return mismatch(syntax, scalar(name), context, site, literalType(syntax, context, site))
  const text = syntax.value
  if (name === 'asset' && !assetFits(text, syntax, context, site)) return undefined
  if (name === 'url' && !/^(https:\/\/|\/|[a-z][a-z0-9+.-]*:)/.test(text)) {
    context.findings.push(say('BK4026', at(site, syntax), { text }))
    return undefined
  }
  if (name === 'pattern' && !isPattern(text)) {
    context.findings.push(say('BK4027', at(site, syntax), { text }))
    return undefined
  }
  return { is: 'text', value: text }
}

/** `@label`: a bare name or path stands for what the declaration is called. */
function labelOf(syntax: Syntax, { tree, lexicon }: Elaboration, { field }: Site): string | undefined {
  const steps = field === undefined || annotation(field, 'label') === undefined ? undefined : dottedSteps(syntax)
  if (steps === undefined) return undefined
  const labels = new Set(findInstances(tree, lexicon, undefined, steps, []).flatMap((one) => one.label ?? []))
  return labels.size === 1 ? [...labels][0] : undefined
}

function assetFits(path: string, syntax: Syntax, context: Elaboration, site: Site): boolean {
  const outside = path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')
  const state = outside ? 'outside' : context.asset(path)
  if (state === 'there') return true
  context.findings.push(state === 'outside' ? say('BK4025', at(site, syntax), { path }) : say('BK4024', at(site, syntax), { path }))
  return false
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}
