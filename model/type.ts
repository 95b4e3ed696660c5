/** The closed set of value types. Adding one breaks the build in every place that must learn it: that is the point. */

export const scalarNames = [
  'bool', 'int', 'number', 'percent', 'text', 'money', 'duration', 'date', 'datetime', 'time', 'color', 'url', 'asset', 'pattern', 'locale', 'type', 'any',
] as const
export type ScalarName = (typeof scalarNames)[number]

export type Type =
  | { readonly is: 'scalar'; readonly name: ScalarName }
  | { readonly is: 'enum'; readonly name: string }
  | { readonly is: 'list' | 'set' | 'range' | 'map'; readonly of: Type }
  /** `kind` is undefined for a reference to a declaration of any kind. */
  | { readonly is: 'ref' | 'query'; readonly kind: string | undefined }
  | { readonly is: 'table' | 'many' | 'one'; readonly kind: string }
  /** Evaluated later, over facts. */
  | { readonly is: 'expr'; readonly of: Type }
  /** A unary test of a value of a type. */
  | { readonly is: 'test'; readonly of: Type }
  | { readonly is: 'optional'; readonly of: Type }

export function scalar(name: ScalarName): Type {
  return { is: 'scalar', name }
}

/** The type without its `?`. */
export function required(type: Type): Type {
  return type.is === 'optional' ? type.of : type
}

/** The type as it is written in `.bank`: `set(ref(auth_tool))?`. */
export function printType(type: Type): string {
  switch (type.is) {
    case 'scalar':
    case 'enum':
      return type.name
    case 'list':
    case 'set':
    case 'range':
    case 'map':
    case 'expr':
    case 'test':
      return `${type.is}(${printType(type.of)})`
    case 'ref':
    case 'query':
      return type.kind === undefined ? type.is : `${type.is}(${type.kind})`
    case 'table':
    case 'many':
    case 'one':
      return `${type.is}(${type.kind})`
    case 'optional':
      return `${printType(type.of)}?`
    default:
      return type satisfies never
  }
}

export function sameType(left: Type, right: Type): boolean {
  return printType(left) === printType(right)
}
