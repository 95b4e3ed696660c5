/**
 * Models made by hand: vocabularies out of a few words, and instances with a value in every field that stands nowhere else, so that
 * it can be looked for in the bytes of an output.
 */
import type { Instance, Held } from '#model/instance.ts'
import type { Annotation, Enum, Field, Kind, Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import type { Origin } from '#model/provenance.ts'
import type { Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'

export const origin: Origin = { layer: 'bank:a', file: 'banks/a/a.bank', start: 0, end: 1 }

export interface FieldSketch {
  readonly name: string
  readonly type: Type
  readonly annotations?: readonly Annotation[]
  readonly label?: string
  readonly doc?: string
}

export interface KindSketch {
  readonly name: string
  readonly fields: readonly FieldSketch[]
  readonly annotations?: readonly Annotation[]
  readonly parent?: string
  readonly abstract?: boolean
  readonly label?: string
  readonly doc?: string
}

export function note(name: string, ...given: readonly string[]): Annotation {
  return { name, arguments: given }
}

export function vocabularyOf(sketches: readonly KindSketch[], enums: readonly Enum[] = []): Vocabulary {
  const kinds = new Map<string, Kind>()
  for (const sketch of sketches) {
    const parent = sketch.parent === undefined ? undefined : kinds.get(sketch.parent)
    const fields = new Map<string, Field>(parent?.fields)
    for (const { name, type, annotations = [], label, doc } of sketch.fields) {
      fields.set(name, { name, label, doc, type, default: undefined, annotations, origin, declaredIn: sketch.name })
    }
    kinds.set(sketch.name, {
      name: sketch.name,
      label: sketch.label,
      doc: sketch.doc,
      abstract: sketch.abstract === true,
      parent: sketch.parent,
      lineage: [sketch.name, ...(parent?.lineage ?? [])],
      fields,
      requirements: [],
      annotations: sketch.annotations ?? [],
      origin,
    })
  }
  return { kinds, enums: new Map(enums.map((one) => [one.name, one])), units: new Map() }
}

export function enumOf(name: string, members: readonly string[]): Enum {
  const all = members.map((member, rank) => ({ name: member, label: undefined, doc: undefined, parameters: [], rank, annotations: [] }))
  return { name, label: undefined, doc: undefined, ordered: false, members: new Map(all.map((member) => [member.name, member])), annotations: [], origin }
}

export function held(value: Value | undefined): Held {
  return { value, origin, fallback: false, replaced: [], bound: undefined, sealed: undefined }
}

export function instanceOf(kind: string, name: string, label: string | undefined, fields: ReadonlyMap<string, Held>, path = name): Instance {
  return { kind, name, path, label, labelOrigin: label === undefined ? undefined : origin, fields, origin, overrides: [], sealed: undefined, allowed: [] }
}

/** A mark that was left in an instance: the text to look for, and the way to it. */
export interface Mark {
  readonly text: string
  /** Kinds and fields from the top: `limits`, `rows`, `limit`, `single`. A label ends with `label`. */
  readonly way: readonly (Field | Kind | 'label')[]
}

export interface Filler {
  readonly instance: (kind: Kind, name: string) => Instance
  readonly marks: readonly Mark[]
}

/** Fills kinds with values that stand nowhere else. Kinds that contain themselves are filled three deep. */
export function filler(vocabulary: Vocabulary): Filler {
  const marks: Mark[] = []
  let count = 0
  const fresh = (): number => 900_001 + count++

  /** A value of a type, with what it leaves behind; undefined where nothing of it could be told from other values. */
  function value(type: Type, way: Mark['way']): Value | undefined {
    const number = fresh()
    const marked = (text: string, made: Value): Value => {
      marks.push({ text, way })
      return made
    }
    const digits = { digits: BigInt(number), scale: 0 }
    const word = `秘密${number}m`
    switch (type.is) {
      case 'optional':
        return value(type.of, way)
      case 'list':
      case 'set': {
        const item = value(type.of, way)
        return item === undefined ? { is: type.is, items: [] } : { is: type.is, items: [item] }
      }
      case 'range': {
        const from = value(type.of, way)
        return { is: 'range', from, to: undefined, below: false }
      }
      case 'map': {
        const inner = value(type.of, way)
        return marked(word, { is: 'map', entries: new Map(inner === undefined ? [] : [[word, inner]]) })
      }
      case 'ref':
        return marked(word, { is: 'ref', kind: type.kind ?? 'any_kind', path: word })
      case 'query':
        return marked(word, { is: 'query', kind: word, member: undefined, where: undefined })
      case 'expr':
      case 'test':
        return marked(word, { is: type.is, expression: { is: 'literal', value: { is: 'text', value: word } } })
      case 'enum': {
        const [member] = vocabulary.enums.get(type.name)?.members.values() ?? []
        return member === undefined ? undefined : { is: 'enum', enum: type.name, member: member.name, arguments: member.parameters.map((parameter) => value(parameter.type, way)) }
      }
      case 'many':
      case 'one':
      case 'table': {
        const inner = [...vocabulary.kinds.values()].find((kind) => !kind.abstract && kind.lineage.includes(type.kind))
        const depth = way.filter((step) => typeof step === 'object' && 'lineage' in step && step.name === inner?.name).length
        if (inner === undefined || depth > 2) return undefined
        const nested = new Map([[`n${number}`, instance(inner, `n${number}`, way)]])
        return type.is === 'table' ? { is: 'table', rows: nested } : { is: 'many', instances: nested }
      }
      case 'scalar':
        break
      default:
        return type satisfies never
    }
    switch (type.name) {
      case 'bool':
        return { is: 'bool', value: true }
      case 'int':
      case 'number':
        return marked(String(number), { is: 'number', value: digits })
      case 'percent':
        return marked(String(number), { is: 'percent', value: digits })
      case 'money':
        return marked(`${number}.00`, { is: 'money', currency: 'CNY', amount: digits })
      case 'duration':
        return marked(`P${number}D`, { is: 'duration', basis: 'seconds', amount: digits, iso: `P${number}D` })
      case 'date':
      case 'datetime':
      case 'time': {
        const day = `${String(1000 + (number % 9000))}-0${String(1 + (number % 9))}-1${String(number % 10)}`
        const clock = `${String(10 + (number % 14))}:${String(10 + (number % 50))}`
        const text = type.name === 'date' ? day : type.name === 'datetime' ? `${day}T${clock}` : clock
        return { is: type.name, value: text }
      }
      case 'color':
        return marked(`#${String(number)}`, { is: 'color', value: `#${String(number)}` })
      case 'type':
        return marked(word, { is: 'type', type: { is: 'enum', name: word } })
      case 'locale':
        return marked(`zh-X${number}`, { is: 'text', value: `zh_X${number}` })
      case 'text':
      case 'url':
      case 'asset':
      case 'pattern':
      case 'any':
        return marked(word, { is: 'text', value: word })
      default:
        return type satisfies never
    }
  }

  function instance(kind: Kind, name: string, above: Mark['way'] = []): Instance {
    const way = [...above, kind]
    const label = `标签${fresh()}m`
    marks.push({ text: label, way: [...way, 'label'] })
    const fields = new Map([...kind.fields.values()].map((field) => [field.name, held(value(field.type, [...way, field]))] as const))
    return instanceOf(kind.name, name, label, fields)
  }

  return { instance: (kind, name) => instance(kind, name), marks }
}

/** One instance of every concrete kind, filled. */
export function filledModel(vocabulary: Vocabulary): { readonly model: Model; readonly marks: readonly Mark[] } {
  const { instance, marks } = filler(vocabulary)
  const instances = [...vocabulary.kinds.values()].map((kind) => [kind.name, new Map(kind.abstract ? [] : [['x', instance(kind, 'x')]])] as const)
  return { model: { vocabulary, bank: { name: 'a', instances: new Map(instances) } }, marks }
}

