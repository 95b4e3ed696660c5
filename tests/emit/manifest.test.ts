/** Nothing but what is meant for clients is in the bytes of a manifest, whatever kinds there are; and what is meant for them is there. */
import * as check from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configOf } from '#compiler/emit/config.ts'
import { manifestOf } from '#compiler/emit/manifest.ts'
import { annotation, type Annotation, type Field, type Kind, type Vocabulary } from '#model/kind.ts'
import { scalar, type Type } from '#model/type.ts'
import { compileFiles } from '../harness/project.ts'
import { filledModel, note, vocabularyOf, type KindSketch, type Mark } from './fill.ts'

/** The rule once more, written another way: every step of the way has to let it through. */
function meantForClients(vocabulary: Vocabulary, way: Mark['way']): boolean {
  return way.every((step, index) => {
    if (step === 'label') return openKind(vocabulary, way[index - 1] as Kind)
    if ('lineage' in step) return true
    const last = index === way.length - 1
    return !shut(step) && (!last || annotation(step, 'client') !== undefined)
  })
}

function shut(field: Field): boolean {
  return field.annotations.some((one) => one.name === 'server' || (one.name === 'sensitive' && one.arguments[0] === 'C3'))
}

function openKind(vocabulary: Vocabulary, kind: Kind): boolean {
  const said = kind.lineage.flatMap((name) => vocabulary.kinds.get(name)?.annotations ?? []).find((one) => one.name === 'client' || one.name === 'server')
  return said?.name === 'client'
}

function expectNoLeak(vocabulary: Vocabulary): void {
  const { model, marks } = filledModel(vocabulary)
  const { text } = manifestOf(model)
  const wrong = marks.filter((mark) => text.includes(mark.text) !== meantForClients(vocabulary, mark.way))
  expect(wrong.map((mark) => `${mark.text} ${mark.way.map((step) => (step === 'label' ? step : step.name)).join('.')}`)).toEqual([])
}

function withField(vocabulary: Vocabulary, kind: string, field: string, annotations: readonly Annotation[]): Vocabulary {
  const kinds = [...vocabulary.kinds.values()].map((one): Kind => {
    const found = one.lineage.includes(kind) ? one.fields.get(field) : undefined
    return found === undefined ? one : { ...one, fields: new Map(one.fields).set(field, { ...found, annotations }) }
  })
  return { ...vocabulary, kinds: new Map(kinds.map((one) => [one.name, one])) }
}

const standard = compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': 'bank a "a" { }' }).vocabulary

describe('of the standard kinds', () => {
  test('nothing that is not meant for clients leaves, and all that is does', () => {
    expect(standard.kinds.size).toBeGreaterThan(50)
    expectNoLeak(standard)
  })

  test('a config has all of it', () => {
    const { model, marks } = filledModel(standard)
    const { text } = configOf(model)
    expect(marks.filter((mark) => !text.includes(mark.text))).toEqual([])
  })

  test('one field turned to @client is found, and turned back it is not', () => {
    const containers = new Set(['many', 'one', 'table'])
    const fields = [...standard.kinds.values()].flatMap((kind) =>
      [...kind.fields.values()].filter((field) => field.declaredIn === kind.name && !containers.has(field.type.is) && annotation(field, 'client') === undefined).map((field) => ({ kind, field })),
    )
    const concrete = (kind: Kind): boolean => [...standard.kinds.values()].some((one) => !one.abstract && one.lineage.includes(kind.name))
    const some = fields.filter(({ kind }) => concrete(kind)).filter((_, index) => index % 3 === 0)
    expect(some.length).toBeGreaterThan(30)
    for (const { kind, field } of some) {
      for (const annotations of [[note('client')], [note('client'), note('sensitive', 'C3')], [note('client'), note('server')]]) {
        const changed = withField(standard, kind.name, field.name, annotations)
        const { model, marks } = filledModel(changed)
        const own = marks.filter((mark) => mark.way.length === 2 && mark.way[1] === changed.kinds.get(kind.name)?.fields.get(field.name))
        const { text } = manifestOf(model)
        for (const mark of own) expect(text.includes(mark.text), `${kind.name}.${field.name} ${annotations.map((one) => one.name).join(' ')}`).toBe(annotations.length === 1)
      }
    }
  }, 60_000)
})

const names = ['alpha', 'beta', 'gamma', 'delta', 'constructor', '__proto__', 'toString', '限额']
const annotationSets: readonly (readonly Annotation[])[] = [[], [note('client')], [note('server')], [note('client'), note('sensitive', 'C3')], [note('client'), note('sensitive', 'C2')], [note('sensitive', 'C3')]]

const anyType: check.Arbitrary<Type> = check.letrec<{ type: Type }>((tie) => ({
  type: check.oneof(
    { maxDepth: 2 },
    check.constantFrom(...(['text', 'int', 'money', 'percent', 'duration', 'color', 'any', 'locale', 'type'] as const)).map(scalar),
    check.constantFrom(...names).chain((kind) => check.constantFrom<Type>({ is: 'ref', kind }, { is: 'query', kind }, { is: 'table', kind }, { is: 'many', kind }, { is: 'one', kind })),
    check.constant<Type>({ is: 'ref', kind: undefined }),
    check.tuple(check.constantFrom('list', 'set', 'map', 'range', 'expr', 'optional'), tie('type')).map(([is, of]) => ({ is, of }) as Type),
  ),
})).type

/** Containers stand by themselves or may be absent; they are not items. */
function legal(type: Type): boolean {
  if (!('of' in type)) return true
  const contained = (inner: Type): boolean => inner.is === 'many' || inner.is === 'one' || inner.is === 'table' || inner.is === 'optional' || ('of' in inner && contained(inner.of))
  return type.is === 'optional' ? !('of' in type.of && contained(type.of.of)) && type.of.is !== 'optional' : !contained(type.of)
}

const anyKinds: check.Arbitrary<readonly KindSketch[]> = check.uniqueArray(check.constantFrom(...names), { minLength: 2, maxLength: 6 }).chain((kinds) =>
  check.tuple(
    ...kinds.map((name, index) =>
      check.record({
        name: check.constant(name),
        annotations: check.constantFrom(...annotationSets.slice(0, 3)),
        abstract: check.boolean(),
        parent: check.option(check.nat(), { nil: undefined }).map((at) => (at === undefined || index === 0 ? undefined : kinds[at % index])),
        fields: check.uniqueArray(
          check.record({ name: check.constantFrom(...names.map((one) => `${one}_f`), '__proto__', 'constructor'), type: anyType.filter(legal), annotations: check.constantFrom(...annotationSets) }),
          { selector: (field) => field.name, maxLength: 5 },
        ),
      }),
    ),
  ),
).map((sketches) => sketches.map(({ parent, ...sketch }, index) => {
  const taken = new Set(sketches.slice(0, index).flatMap((one) => one.fields.map((field) => field.name)))
  const fields = parent === undefined ? sketch.fields : sketch.fields.filter((field) => !taken.has(field.name))
  return parent === undefined ? { ...sketch, fields } : { ...sketch, parent, fields }
}))

test('of any kinds', () => {
  check.assert(check.property(anyKinds, (sketches) => expectNoLeak(vocabularyOf(sketches))), { numRuns: 400 })
})
