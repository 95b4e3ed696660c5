/** Reads a printed type back: `set(ref(auth_tool))?`. The inverse of `printType`. */
import { scalarNames, type ScalarName, type Type } from './type.ts'

const wrapping = new Set(['list', 'set', 'range', 'map', 'expr', 'test'])
const pointing = new Set(['ref', 'query', 'table', 'many', 'one'])

/** The type that a text prints; undefined for a text that no type prints. A name that is no built-in type is an enum. */
export function parseType(text: string): Type | undefined {
  if (text.endsWith('?')) {
    const of = parseType(text.slice(0, -1))
    return of === undefined || of.is === 'optional' ? undefined : { is: 'optional', of }
  }
  const match = /^([^()?,\s]+)(?:\((.*)\))?$/su.exec(text)
  const name = match?.[1]
  const inside = match?.[2]
  if (name === undefined) return undefined
  if (wrapping.has(name)) {
    const of = inside === undefined ? undefined : parseType(inside)
    return of && { is: name as 'list' | 'set' | 'range' | 'map' | 'expr' | 'test', of }
  }
  if (pointing.has(name)) {
    if (inside === undefined) return name === 'ref' || name === 'query' ? { is: name, kind: undefined } : undefined
    return /^[^()?,\s]+$/u.test(inside) ? { is: name as 'ref' | 'query' | 'table' | 'many' | 'one', kind: inside } : undefined
  }
  if (inside !== undefined) return undefined
  return isScalarName(name) ? { is: 'scalar', name } : { is: 'enum', name }
}

function isScalarName(name: string): name is ScalarName {
  return (scalarNames as readonly string[]).includes(name)
}
