/** A variant stands for something that is there and is no variant itself: a section of its own page, or another page. So there is always one to fall back to. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { targetOf } from '#semantics/environment.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { called } from './entries.ts'

export function everyVariantStandsForSomething({ model, changed }: Judging): readonly Diagnostic[] {
  if (changed !== undefined && !['page', 'section'].some((kind) => changed.kinds.has(kind))) return []
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const pages = instancesOf(model, 'page')
  const groups = [pages, ...pages.map((page) => nestedIn(page, 'sections'))]
  return groups.flatMap((group) =>
    group.flatMap((variant): readonly Diagnostic[] => {
      const target = targetOf(model, variant, 'variant_of')
      if (target === undefined || (!mine(variant) && !mine(target))) return []
      const at = variant.fields.get('variant_of')?.origin ?? variant.origin
      const related = [{ note: 'target' as const, at: target.origin }]
      const names = { variant: called(variant), target: called(target) }
      if (!group.includes(target)) return [say('BK5375', at, names, { related })]
      return target === variant || valueOf(target, 'variant_of') !== undefined ? [say('BK5376', at, names, { related })] : []
    }),
  )
}
