/** A kind made at random goes the whole way: declared, checked, overridden, formatted, written to config.json, types.ts and the JSON Schema. */
import fc from 'fast-check'
import * as prettier from 'prettier/standalone'
import { expect, test } from 'vitest'
import { messageOf } from '#diagnostics/message.ts'
import { format } from '#grammar/format.ts'
import { meaningOf } from '../harness/examples.ts'
import { emitted } from '../harness/outputs.ts'
import { compileFiles } from '../harness/project.ts'

/** A type with two different values of it, as they are written. */
interface Sample {
  readonly type: string
  readonly one: string
  readonly other: string
}

const scalars: readonly Sample[] = [
  { type: 'bool', one: 'true', other: '假' },
  { type: 'int', one: '7', other: '1_000' },
  { type: 'number', one: '3.5', other: '2 * 4' },
  { type: 'percent', one: '3.15%', other: '25bp' },
  { type: 'text', one: '"一 \\"二\\" | \\u{1F9E7}"', other: '“引号 "里" 的字”' },
  { type: 'money', one: '5万元', other: '0.01USD' },
  { type: 'duration', one: '90d', other: '1y' },
  { type: 'date', one: '2026-11-22', other: '2024-02-29' },
  { type: 'datetime', one: '2026-11-22T08:00', other: '2026-01-01T00:00' },
  { type: 'time', one: '23:00', other: '00:00' },
  { type: 'color', one: '#0b5fff', other: '#0B5FFFCC' },
  { type: 'url', one: '"https://example.com/a?b=c#d"', other: '"/home"' },
  { type: 'pattern', one: '"^[0-9]{6}$"', other: '"\\\\p{Script=Han}+"' },
  { type: 'locale', one: 'zh_CN', other: 'en' },
  { type: 'type', one: 'money', other: 'set(ref(part))' },
  { type: 'any', one: '5万元', other: '[1, 2]' },
  { type: 'grade', one: 'R1', other: '中' },
  { type: 'step', one: 'stop', other: 'wait(period: 24h)' },
  { type: 'ref(part)', one: 'wheel', other: '"车门"' },
  { type: 'ref', one: 'part.wheel', other: '车门' },
  { type: 'expr(number)', one: '1 + 2 * 3', other: 'if 1 < 2 then 3 else 4' },
  { type: 'expr(bool)', one: '5元 in 1元..2元', other: 'not (3 == 4)' },
  { type: 'query(part)', one: 'part where size >= 2', other: 'part' },
  { type: 'test(money)', one: '5元', other: '[1元, 2元]' },
]
const plain = scalars.filter(({ type }) => !/^(expr|query|test|type|any|ref$)/.test(type))

const sample: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...scalars) },
  fc.constantFrom(...plain).map(({ type, one, other }) => ({ type: `list(${type})`, one: `[${one}, ${other}, ${one}]`, other: one })),
  fc.constantFrom(...plain).map(({ type, one, other }) => ({ type: `set(${type})`, one: `[${one}, ${other}]`, other: '[]' })),
  fc.constantFrom(...plain).map(({ type, one, other }) => ({ type: `map(${type})`, one: `{ a: ${one}, "b c": ${other} }`, other: '{ }' })),
  fc.constantFrom({ type: 'range(money)', one: '1元..5元', other: '1元..<2元' }, { type: 'range(date)', one: '2026-01-01..2026-12-31', other: '2026-01-01..<2027-01-01' }, { type: 'range(time)', one: '22:00..06:00', other: '00:00..12:00' }),
)

const names = ['face_value', '面值', 'x', 'items', 'constructor', 'toString', 'Ⅱ类', 'valid_until', 'in_stock', '是否首次', 'of', 'value']
const annotations = ['', '@client', '@server', '@risk(up)', '@risk(down) @client', '@sensitive(C1)', '@unique', '@since("1.2")', '@deprecated("another")']

interface Field extends Sample {
  readonly name: string
  readonly label: string
  readonly optional: boolean
  readonly fallback: boolean
  readonly marks: string
}

const field = (name: string): fc.Arbitrary<Field> =>
  fc.record({ shape: sample, labelled: fc.boolean(), optional: fc.boolean(), fallback: fc.boolean(), marks: fc.constantFrom(...annotations) }).map(({ shape, labelled, ...rest }) => ({ ...shape, ...rest, name, label: labelled ? `${name}标` : '' }))

const kind = fc.record({
  name: fc.constantFrom('gift_card', '排队号', 'ticket', 'hasOwnProperty'),
  fields: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }).chain((chosen) => fc.tuple(...chosen.map(field))),
  marks: fc.constantFrom('', '@client', '@ordered'),
  nested: fc.boolean(),
})
type RandomKind = typeof kind extends fc.Arbitrary<infer Made> ? Made : never

const base = `
enum grade "等级" @ordered { R1 "低", R2 "中" }
enum step { stop, wait(period: duration) }
kind part "零件" { size: int = 1 }
kind piece { size: int = 1 }
kind line { key: text @key, size: int = 1 }
part wheel "车轮" { size: 3 }
part door "车门" { }
`

/** A unique field cannot hold one value twice, so every declaration but one goes without. */
function mayHold({ marks, optional }: Field): boolean {
  return !marks.includes('@unique') || optional
}

function platformOf({ name, fields, marks, nested }: RandomKind): string {
  const lines = fields.filter(mayHold).map((one) => {
    const fallback = one.fallback && !one.optional && !/^(expr|query|test)/.test(one.type) ? ` = ${one.other}` : ''
    return `  ${one.name}${one.label === '' ? '' : ` "${one.label}"`}: ${one.type}${one.optional ? '?' : ''}${fallback} ${one.marks}`
  })
  const containers = nested ? ['  pieces_inside: many(piece)', '  lines_inside: table(line)'] : []
  return `kind ${name} "种类" ${marks} {\n${[...lines, ...containers].join('\n')}\n}\n${name} first "第一个" {\n${values(fields, 'one')}\n${inside(nested)}}\n`
}

function values(fields: readonly Field[], which: 'one' | 'other'): string {
  return fields.filter((one) => mayHold(one) && !one.marks.includes('@unique')).map((one) => `  ${one.name}: ${one[which]}`).join('\n')
}

function inside(nested: boolean): string {
  return nested ? '  piece inner { size: 9 }\n  | key | size |\n  | "a" | 2    |\n' : ''
}

test('a random kind', async () => {
  await fc.assert(
    fc.asyncProperty(kind, async (made) => {
      const { name, fields, nested } = made
      const same = fields.filter((one) => one.type !== 'any' && one.type !== 'type')
      const files = {
        'platform/base.bank': base,
        'platform/kind.bank': platformOf(made),
        'banks/a/a.bank': `bank a "甲" { }\n${name} second "第二个" {\n${values(fields, 'other')}\n${inside(nested)}}\noverride ${name} first {\n${values(same, 'other')}\n}\n`,
      }
      const compilation = compileFiles(files)
      expect(compilation.diagnostics.filter((one) => one.code !== 'BK4103').map((one) => `${one.code} ${messageOf(one, 'en').message}`)).toEqual([])

      const outputs = new Map(emitted(compilation).map(({ path, content }) => [path, content]))
      const written = (JSON.parse(outputs.get('a/config.json') ?? '{}') as Record<string, Record<string, Record<string, unknown>>>)[name]
      for (const one of same.filter((each) => mayHold(each) && !each.marks.includes('@unique'))) expect(written?.['first']?.[one.name]).toEqual(written?.['second']?.[one.name])
      expect(outputs.get('types.ts')).toMatch(/^export interface /m)
      expect(JSON.parse(outputs.get('schemas/config.schema.json') ?? '{}')).toHaveProperty(['$defs', `kind.${name}`])

      const once = Object.fromEntries(await Promise.all(Object.entries(files).map(async ([path, text]) => [path, await format(text, {}, prettier)] as const)))
      const twice = Object.fromEntries(await Promise.all(Object.entries(once).map(async ([path, text]) => [path, await format(text, {}, prettier)] as const)))
      expect(twice).toEqual(once)
      expect(meaningOf(compileFiles(once))).toBe(meaningOf(compilation))

      const [first] = fields
      const misspelt = compileFiles({ ...files, 'banks/a/wrong.bank': `override ${name} first { ${first?.name ?? ''}q: 1 }\n` }).diagnostics.filter((one) => one.code !== 'BK4103')
      expect(misspelt.map((one) => one.code)).toEqual(['BK3014'])
    }),
    { numRuns: 12 },
  )
})
