/** Operations by path and method. Paths that differ only in what they call a field are one path (OpenAPI allows no two such); the first in order gives the names. */
import { byCodePoint } from '#model/order.ts'
import { methods, type Operation } from './operations.ts'

/** Operations by method, in the order of `methods`. */
export type PathItem = ReadonlyMap<string, Operation>

/** In the order of the paths by code point. Of two operations with one path and one method the first by id stays. */
export function pathsOf(operations: readonly Operation[]): ReadonlyMap<string, PathItem> {
  const sorted = [...operations].sort((left, right) => byCodePoint(left.path, right.path) || byCodePoint(left.id, right.id))
  const names = new Map<string, string>()
  const items = new Map<string, Map<string, Operation>>()
  for (const operation of sorted) {
    const shape = operation.path.replace(/\{[^{}]*\}/g, '{}')
    const path = names.get(shape) ?? operation.path
    names.set(shape, path)
    const item = items.get(path) ?? new Map<string, Operation>()
    items.set(path, item)
    if (!item.has(operation.method)) item.set(operation.method, operation)
  }
  return new Map([...items].map(([path, item]) => [path, new Map(methods.flatMap((method) => (item.has(method) ? [[method, item.get(method) as Operation]] : [])))]))
}
