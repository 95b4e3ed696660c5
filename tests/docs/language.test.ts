/**
 * The handbook of the language, in English and in Chinese. Its examples compile, and what is wrong in them on purpose is found; both
 * languages say the same, example by example; no word, type, function or annotation of the language is left out.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as prettier from 'prettier/standalone'
import { describe, expect, test } from 'vitest'
import { allRows } from '#cli/all-codes.ts'
import { runTests } from '#cli/run-tests.ts'
import { annotationWords } from '#compiler/declare/annotations.ts'
import { typeWords } from '#compiler/declare/types.ts'
import { functionWords } from '#compiler/elaborate/functions.ts'
import type { Compilation } from '#compiler/compile.ts'
import { kindsJson } from '#compiler/emit/kinds.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { format } from '#grammar/format.ts'
import { asciiTwin } from '#grammar/normalise.ts'
import { words } from '#grammar/words.ts'
import type { Instance } from '#model/instance.ts'
import { instanceJson } from '#model/instance-json.ts'
import { compared } from '../harness/expectations.ts'
import { codeOf, readHandbook, type Example, type HandbookPage, type Listing } from '../harness/handbook.ts'
import { outputOf } from '../harness/outputs.ts'
import { rewritten, type Block } from '../harness/page.ts'
import { meaningOf } from '../harness/examples.ts'
import type { Files } from '../harness/folder.ts'
import { compileFiles, today } from '../harness/project.ts'
import { compileStandard } from '../harness/standard.ts'

const folder = join(import.meta.dirname, '../../docs/language')
const updating = process.env['UPDATE'] === '1'
const languages = ['en', 'zh'] as const
type Language = (typeof languages)[number]

const namesOf = (language: Language): readonly string[] => readdirSync(join(folder, language)).filter((file) => file.endsWith('.md')).sort()
const pathOf = (language: Language, file: string): string => join(folder, language, file)

const handbooks: Readonly<Record<Language, ReadonlyMap<string, HandbookPage>>> = { en: handbook('en'), zh: handbook('zh') }

function handbook(language: Language): ReadonlyMap<string, HandbookPage> {
  return new Map(namesOf(language).map((file) => [file, readHandbook(file.replace(/\.md$/, ''), readFileSync(pathOf(language, file), 'utf8'))]))
}

const examplesIn = (language: Language): readonly Example[] => [...handbooks[language].values()].flatMap((page) => page.examples)

const bank = (name: string): string => `bank ${name} "示例银行" { region: "山东" }\n`
const logo = (name: string): readonly [string, string] => [`banks/${name}/assets/logo.svg`, '<svg/>']

/** All examples that are a file of a bank stand in one project, each in a bank of its own: what they share is then compiled once. */
const together: Readonly<Record<Language, Compilation>> = { en: compileStandard(filesTogether('en')), zh: compileStandard(filesTogether('zh')) }

function filesTogether(language: Language): Files {
  const banks = examplesIn(language).filter((one) => one.sort === 'bank')
  const files = banks.flatMap(({ name, listings }) => [[`banks/${name}/bank.bank`, bank(name)] as const, logo(name), ...filesOf(listings)])
  return { 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', ...Object.fromEntries(files) }
}

function filesOf(listings: readonly Listing[]): readonly (readonly [string, string])[] {
  return listings.map(({ path, text }) => [path, text])
}

const alone = new Map<Example, Compilation>()

function compiled(example: Example, language: Language): Compilation {
  if (example.sort === 'bank') return together[language]
  const known = alone.get(example)
  if (known !== undefined) return known
  const given = example.sort === 'platform' ? { 'banks/one/bank.bank': bank('one') } : Object.fromEntries(namesOfBanks(example).map(logo))
  const platform = example.listings.some(({ path }) => path.startsWith('platform/')) ? '[std:platform, platform]' : 'std:platform'
  const compilation = compileStandard({ 'bankc.yaml': `edition: 2026\nplatform: ${platform}\n`, ...given, ...Object.fromEntries(filesOf(example.listings)) })
  alone.set(example, compilation)
  return compilation
}

/** Tests in the example's banks that do not come to what they are to. */
function failedTests(example: Example, language: Language): readonly Diagnostic[] {
  const banks = compiled(example, language).banks.filter(({ name }) => example.sort !== 'bank' || name === example.name)
  return banks.flatMap(({ name, model }) => (model === undefined ? [] : runTests(model, name, today).failures))
}

function namesOfBanks({ listings }: Example): readonly string[] {
  return [...new Set(listings.flatMap(({ path }) => /^banks\/([^/]+)\//.exec(path)?.[1] ?? []))]
}

describe.each(languages)('docs/language/%s', (language) => {
  const examples = examplesIn(language)

  test.each(examples)('$name', async (example) => {
    const { diagnostics, sources } = compiled(example, language)
    const mine = example.sort === 'bank' ? diagnostics.filter(({ at }) => at.file.startsWith(`banks/${example.name}/`)) : diagnostics
    const { found, expected } = compared(example.expectations, [...mine, ...failedTests(example, language)], sources)
    expect(found).toEqual(expected)
    const contents = Object.fromEntries(filesOf(example.listings))
    for (const block of example.outputs) {
      const output = await outputOf(block.title, compiled(example, language), contents)
      expect(output, `there is no ${block.title}`).toBeDefined()
      if (updating && output !== block.content) rewrite(language, example, new Map([[block, output ?? '']]))
      else expect(output).toBe(block.content)
    }
  })

  test('what is found outside of the examples is nothing', () => {
    const names = examples.filter((one) => one.sort === 'bank').flatMap((one) => one.listings.map(({ path }) => path))
    expect(together[language].diagnostics.filter(({ at }) => !names.includes(at.file)).map(({ code, at }) => `${at.file} ${code}`)).toEqual([])
  })

  test('they are the same without the library compiled ahead', () => {
    const fresh = compileFiles(filesTogether(language))
    expect(meaningOf(fresh)).toBe(meaningOf(together[language]))
  })

  test.each(examples)('$name is written as the formatter writes it', async (example) => {
    for (const listing of example.listings.filter(({ typed, path }) => !typed && path.endsWith('.bank'))) {
      const formatted = await format(listing.text, { words: language }, prettier)
      if (updating && formatted !== listing.text) rewrite(language, example, new Map([[listing, withMarks(listing, formatted)]]))
      else expect(formatted).toBe(listing.text)
    }
  })

  test.each(examples.filter((one) => one.sort !== 'bank'))('$name shows the reader where it stands', ({ sort, listings }) => {
    for (const { path, text } of listings) {
      if (sort === 'project') expect(text.split('\n')[0]).toBe(`${path.endsWith('.yaml') ? '#' : '//'} ${path}`)
      else expect(text).toMatch(/^((abstract|抽象) )?(kind|类型|enum|枚举|unit|单位) /m)
    }
  })

  test('has an index that leads to every page', () => {
    const index = handbooks[language].get('README.md')?.lines.join('\n') ?? ''
    expect([...handbooks[language].keys()].filter((file) => file !== 'README.md' && !index.includes(`](${file})`))).toEqual([])
  })

  test('has examples on every page', () => {
    expect([...handbooks[language]].filter(([file, page]) => file !== 'README.md' && page.examples.length === 0).map(([file]) => file)).toEqual([])
  })

  test('has no link that leads nowhere, and names no code that there is not', () => {
    const broken = [...handbooks[language]].flatMap(([file, { lines }]) => {
      const text = lines.join('\n')
      const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '').filter((path) => !existsSync(join(dirname(pathOf(language, file)), path)))
      const codes = (text.match(/\bBK\d{4}\b/g) ?? []).filter((code) => !allRows.has(code))
      return [...links, ...codes].map((one) => `${file} → ${one}`)
    })
    expect(broken).toEqual([])
  })

  test('names commands that there are', () => {
    const commands = readdirSync(join(folder, '../../cli/commands')).map((file) => file.replace(/\.ts$/, ''))
    const named = [...handbooks[language]].flatMap(([file, { lines }]) => [...lines.join('\n').matchAll(/npx bankc ([a-z]+)/g)].map((match) => [file, match[1] ?? ''] as const))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(([, command]) => !commands.includes(command))).toEqual([])
  })

  /** Each with its twin: both are equals, whatever language one reads about them in. */
  const vocabulary: readonly (readonly [string, readonly string[]])[] = [
    ['words', Object.entries(words).flat()],
    ['types', [...typeWords].flat()],
    ['functions', [...functionWords.keys()]],
    ['annotations', [...annotationWords].flat().map((word) => `@${word}`)],
  ]

  test.each(vocabulary)('speaks of all %s of the language', (_, all) => {
    const said = new Set([...handbooks[language].values()].flatMap((page) => codeOf(page).match(/@?[\p{XID_Start}_][\p{XID_Continue}]*/gu) ?? []))
    expect(all.filter((word) => !said.has(word))).toEqual([])
  })
})

describe.each(languages)('docs/language/%s knows', (language) => {
  const writing = codeOf(handbooks[language].get('writing.md') ?? { lines: [], headings: [], examples: [] })
  const rules = (handbooks[language].get('rules.md')?.lines ?? []).join('\n')

  test('what an input method types', () => {
    const punctuation = Array.from({ length: 0xffff - 0x3001 }, (_, index) => String.fromCharCode(0x3001 + index)).filter((one) => asciiTwin(one) !== one && !/[\p{L}\p{N}]/u.test(one))
    expect(punctuation.length).toBeGreaterThan(25)
    expect(punctuation.filter((one) => !writing.includes(one))).toEqual([])
  })

  test('every decision of the standard library', () => {
    const decisions = [...(together[language].vocabulary.enums.get('decision')?.members.values() ?? [])]
    expect(decisions.length).toBeGreaterThan(15)
    expect(decisions.filter(({ name, label }) => !new RegExp(`\\b${name}\\b`).test(rules) || !rules.includes(label ?? name)).map(({ name }) => name)).toEqual([])
  })
})

describe('both languages', () => {
  const pairs = examplesIn('en').map((en, index) => ({ name: en.name, en, zh: examplesIn('zh')[index] }))

  test('have the same pages, built alike', () => {
    const shapeOf = (language: Language): unknown => [...handbooks[language]].map(([file, { headings, examples }]) => ({ file, headings, examples: examples.map(shapeOfExample) }))
    expect(shapeOf('zh')).toEqual(shapeOf('en'))
  })

  test.each(pairs)('$name builds the same from both', ({ en, zh }) => {
    expect(zh).toBeDefined()
    if (zh === undefined) return
    const [one, other] = [built(en, 'en'), built(zh, 'zh')]
    expect(other.filter((line, index) => line !== one[index])).toEqual(one.filter((line, index) => line !== other[index]))
  })

  test('say it in other words', () => {
    const same = pairs.filter(({ en, zh }) => en.listings.map(({ text }) => text).join() === zh?.listings.map(({ text }) => text).join())
    expect(same.map(({ name }) => name)).toEqual([])
  })
})

function shapeOfExample({ name, sort, listings, expectations, outputs }: Example): unknown {
  return {
    name,
    sort,
    listings: listings.map(({ path }) => path),
    findings: expectations.map(({ code }) => code),
    outputs: outputs.map(({ title }) => title.replace(/^check (en|zh)$/, 'check')),
  }
}

const written = new WeakMap<Instance, string>()

/** All that the banks of an example are, and the kinds that it declares, without where that was written. */
function built(example: Example, language: Language): readonly string[] {
  const compilation = compiled(example, language)
  const { vocabulary } = compilation
  const banks = compilation.banks.filter(({ name }) => example.sort !== 'bank' || name === example.name)
  const instances = banks.map(({ name, label, errors, model }) => [
    `${name} ${label ?? ''} ${errors}`,
    ...[...(model?.bank.instances ?? [])].flatMap(([kind, all]) =>
      [...all].map(([id, instance]) => {
        const text = written.get(instance) ?? JSON.stringify(instanceJson(model?.vocabulary ?? vocabulary, instance))
        written.set(instance, text)
        return `${kind} ${id} ${text}`
      }),
    ),
  ])
  const declared = example.listings.some(({ path }) => path.startsWith('platform/')) ? JSON.stringify(kindsJson(vocabulary), withoutDocs, 1).split('\n') : []
  return [...instances.flat(), ...declared]
}

/** What is said to people about a kind is in the language of the page. */
function withoutDocs(key: string, value: unknown): unknown {
  return key === 'doc' ? undefined : value
}

/** A formatted file with the marks of the lines that it was made of: those that are the same but for spaces and dashes. */
function withMarks({ content }: Listing, formatted: string): string {
  const bare = (line: string): string => line.replace(/[\s-]/g, '')
  const marks = content.split('\n').flatMap((line) => (line.includes('//!') ? [{ bare: bare(line.slice(0, line.indexOf('//!'))), mark: ` ${line.slice(line.indexOf('//!'))}` }] : []))
  const marked = formatted.split('\n').map((line) => (marks[0]?.bare === bare(line) ? `${line}${marks.shift()?.mark ?? ''}` : line))
  if (marks.length > 0) throw new Error(`no line for ${marks[0]?.mark ?? ''}`)
  return marked.join('\n')
}

/** Fills blocks of the page that an example stands on anew. */
function rewrite(language: Language, { name }: Example, contents: ReadonlyMap<Block, string>): void {
  const file = [...handbooks[language]].find(([, page]) => page.examples.some((one) => one.name === name))?.[0] ?? ''
  const page = readHandbook('', readFileSync(pathOf(language, file), 'utf8'))
  // Lines move as blocks are filled, so the block is found by what it holds.
  const all = page.examples.flatMap((one) => [...one.listings, ...one.outputs])
  const fresh = new Map([...contents].flatMap(([block, content]) => all.filter((one) => one.title === block.title && one.content === block.content).map((one) => [one, content] as const)))
  writeFileSync(pathOf(language, file), rewritten({ lines: page.lines, cases: [] }, fresh))
}
