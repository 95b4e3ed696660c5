/** Routes of operations: one operation a method and path, and every `{part}` of a path is a required field of the request. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { say } from './codes.ts'
import type { Judging } from './judging.ts'

export function everyRouteIsSound({ model, changed: upper }: Judging): readonly Diagnostic[] {
  // What upper layers left alone was looked at with the base.
  if (upper !== undefined && !upper.kinds.has('operation')) return []
  const changed = (instance: Instance): boolean => upper === undefined || upper.instances.has(instance)
  const first = new Map<string, Instance>()
  return instancesOf(model, 'operation').flatMap((operation) => {
    const path = valueOf(operation, 'path')
    const method = valueOf(operation, 'method')
    const group = valueOf(operation, 'group')
    if (path?.is !== 'text' || method?.is !== 'enum' || group?.is !== 'ref') return []
    // Names of parts do not tell routes apart: /a/{x} and /a/{y} are one route.
    const route = `${group.path} ${method.member} ${path.value.replace(/\{[^}]*\}/g, '{}')}`
    const other = first.get(route)
    if (other === undefined) first.set(route, operation)
    const place = operation.fields.get('path')?.origin ?? operation.origin
    const found: Diagnostic[] = []
    if (other !== undefined && (changed(operation) || changed(other))) {
      found.push(say('BK5002', place, { name: operation.path, other: other.path, route: `${method.member} ${path.value}` }, { related: [{ note: 'first', at: other.fields.get('path')?.origin ?? other.origin }] }))
    }
    if (changed(operation)) {
      for (const part of partsOf(path.value)) if (!isRequired(operation, part)) found.push(say('BK5003', place, { name: operation.path, part }))
    }
    return found
  })
}

function partsOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '')
}

function isRequired(operation: Instance, name: string): boolean {
  const request = valueOf(operation, 'request')
  const field = request?.is === 'table' ? request.rows.get(name) : undefined
  const required = field === undefined ? undefined : valueOf(field, 'required')
  return field !== undefined && !(required?.is === 'bool' && !required.value)
}
