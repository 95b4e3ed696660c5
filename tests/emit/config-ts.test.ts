/** config.ts is byte for byte what Prettier would make of it: on any JSON, on real banks; and printing it is many times faster. */
import * as check from 'fast-check'
import * as prettier from 'prettier'
import { describe, expect, test } from 'vitest'
import { configHead, configOf } from '#compiler/emit/config.ts'
import { configModule, jsonModule } from '#compiler/emit/typescript/config-ts.ts'
import { propertyKey } from '#compiler/emit/typescript/literal.ts'
import { printedWidth } from '#compiler/emit/typescript/width.ts'
import { isJsonArray, isJsonObject, jsonObject, type Json, type JsonObject } from '#model/json.ts'
import { twoBanks } from '../harness/examples.ts'
import { compileFiles } from '../harness/project.ts'

const pretty = (text: string): Promise<string> => prettier.format(text, { parser: 'typescript' })

const anyText = check.oneof(
  check.string(),
  check.string({ unit: 'binary' }),
  check.string({ unit: check.constantFrom(...'转账限额，。“”（）a b\'"\\\n'.split(''), '👍🏽', '❤️', '❤', '👨‍👩‍👧', '🇨🇳', '1️⃣', '1', '⏰', '☎', '™', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'é', '\u1160'), maxLength: 60 }),
  check.string({ unit: check.constantFrom('a', '额', '\u200b', '\u200d', '\u0301', '\u00ad', '\ufeff', '가', '\u1160', '\u3099', '｡', '𠀀'), maxLength: 60 }),
  check.string({ minLength: 30, maxLength: 90 }),
)
const anyKey = check.oneof(
  check.constantFrom('a', 'id', 'label', '__proto__', 'constructor', 'toString', 'a-b', '1', '转账', '限额表', 'x'.repeat(75), '很'.repeat(37), 'y'.repeat(90), 'ⅱ', '𠀀'),
  check.string({ maxLength: 8 }),
  anyText,
)
const anyNumber = check.oneof(check.integer(), check.double({ noNaN: true, noDefaultInfinity: true }))
const anyObject = check.letrec<{ value: Json; numbers: Json; list: Json; object: JsonObject }>((tie) => ({
  value: check.oneof({ maxDepth: 5, depthSize: 'medium' }, anyNumber, check.boolean(), check.constant(null), anyText, tie('list'), tie('object'), tie('numbers')),
  numbers: check.array(anyNumber, { maxLength: 40 }),
  list: check.array(tie('value'), { maxLength: 5 }),
  object: check.array(check.tuple(anyKey, tie('value')), { maxLength: 5 }).map((entries) => {
    const object = jsonObject()
    for (const [key, value] of entries) object[key] = value
    return object
  }),
})).object

/** On one line, so that nothing of the layout is given away: Prettier keeps an object open that begins with a line end. */
function compact(json: Json): string {
  if (isJsonArray(json)) return `[${json.map(compact).join()}]`
  if (isJsonObject(json)) return `{${Object.keys(json).map((key) => `${propertyKey(key)}:${compact(json[key] ?? null)}`).join()}}`
  return JSON.stringify(json)
}

function moduleOf(literal: string): string {
  return `import type { BankConfig } from "../types.js";\n\nexport const config = ${literal} as const satisfies BankConfig;\n`
}

test('any JSON is printed as Prettier prints it', async () => {
  await check.assert(
    check.asyncProperty(anyObject, async (json) => {
      const printed = jsonModule(json)
      expect(printed).toBe(await pretty(moduleOf(compact(json))))
      expect(await pretty(printed)).toBe(printed)
    }),
    { numRuns: 250 },
  )
})

test('widths are those of Prettier', () => {
  check.assert(
    check.property(anyText, (text) => {
      expect(printedWidth(text)).toBe(prettier.util.getStringWidth(text))
    }),
    { numRuns: 2000 },
  )
})

test('keys lose their quotes where Prettier takes them away', async () => {
  const keys = ['转账', 'a-b', '1', '$', 'new', 'constructor', 'ª', '限额_1', 'a b', '', '１', 'ﬁ', 'café', 'x\u0301']
  const json = JSON.stringify(Object.fromEntries(keys.map((key) => [key, 'some text that is long enough to break the line'])))
  expect(jsonModule(jsonObject(JSON.parse(json) as JsonObject))).toBe(await pretty(moduleOf(json)))
})

describe('a real bank', () => {
  const { banks } = compileFiles(twoBanks() as Readonly<Record<string, Uint8Array>>)
  const models = banks.flatMap(({ name, model }) => (model === undefined ? [] : [{ name, model }]))

  test('there are some', () => expect(models.length).toBeGreaterThan(1))

  test.each(models)('$name', async ({ model }) => {
    const { groups, json, text } = configOf(model)
    const printed = configModule(configHead, groups)
    expect(printed).toBe(jsonModule(json))
    const [mine, his] = await Promise.all([printed, pretty(moduleOf(JSON.stringify(json)))])
    expect(mine).toBe(his)
    expect(await pretty(printed)).toBe(printed)
    expect(text).toBe(`${JSON.stringify(json, undefined, 2)}\n`)
  }, 60_000)
})
