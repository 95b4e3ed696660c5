/**
 * What people really write: at least 95 % of the mistakes give exactly one finding, at the right place, and at least 90 % carry the right
 * change of text as their first fix. The figures, every message, and what falls short stand in figures.txt; `UPDATE=1` writes it anew.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format as prettier } from 'prettier/standalone'
import { describe, expect, test } from 'vitest'
import { nodeFolder } from '#cli/folder.ts'
import { compile } from '#compiler/compile.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { messageOf } from '#diagnostics/message.ts'
import { format } from '#grammar/format.ts'
import { groupJson, groupsOf } from '#model/bank-json.ts'
import { memoryFolder } from '../harness/folder.ts'
import { standardImage } from '../harness/image.ts'
import { readMistakes, type Mistake } from './read.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const library = nodeFolder(join(folder, '../../stdlib'))
const today = '2026-11-22'
const file = 'banks/a/a.bank'

const project = (text: string) => memoryFolder({ 'bankc.yaml': 'edition: 2026\n', [file]: text, 'banks/a/logo.svg': '<svg/>' })
const compiled = (text: string) => compile({ project: project(text), library, image: standardImage, today })

function modelOf(text: string): string | undefined {
  const { banks, diagnostics } = compiled(text)
  const model = diagnostics.length > 0 ? undefined : banks[0]?.model
  return model === undefined ? undefined : JSON.stringify(groupsOf(model, 'whole').map(groupJson))
}

function sameModel(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other
}

interface Judged {
  readonly name: string
  readonly found: readonly Diagnostic[]
  readonly one: boolean
  readonly place: boolean
  readonly fixed: boolean
}

/** The first fix applied; certain ones belong together, as `check --fix` has it. */
function applied(text: string, finding: Diagnostic | undefined): string | undefined {
  const [first] = finding?.fixes ?? []
  if (finding === undefined || first === undefined) return undefined
  const together = finding.fixes.every(({ certain }) => certain) ? [...finding.fixes] : [first]
  together.sort((one, other) => other.at.start - one.at.start)
  return together.reduce((mended, { at, replacement }) => mended.slice(0, at.start) + replacement + mended.slice(at.end), text)
}

async function judge(mistake: Mistake, rightModel: (text: string) => string | undefined): Promise<Judged> {
  const found = compiled(mistake.text).diagnostics
  const [first] = found
  const touches = first !== undefined && first.at.file === file && first.at.start <= mistake.end && first.at.end >= mistake.start
  const sameLines = first !== undefined && !mistake.text.slice(Math.min(first.at.start, mistake.start), Math.max(first.at.start, mistake.start)).includes('\n')
  const mended = applied(mistake.text, first)
  const same = mended !== undefined && ((await format(mended, {}, { format: prettier })) === (await format(mistake.mended, {}, { format: prettier })) || sameModel(modelOf(mended), rightModel(mistake.mended)))
  return { name: mistake.name, found, one: found.length === 1, place: touches && sameLines, fixed: same }
}

function report(judged: readonly Judged[], texts: ReadonlyMap<string, string>): string {
  const share = (count: number): string => `${((100 * count) / judged.length).toFixed(1)} %`
  const short = (of: (one: Judged) => boolean): readonly string[] => judged.filter((one) => !of(one)).map(({ name }) => name)
  const [many, elsewhere, unmended] = [short(({ one }) => one), short(({ place }) => place), short(({ fixed }) => fixed)]
  const lines = [
    `${judged.length} mistakes`,
    `exactly one finding, at the right place: ${share(judged.filter(({ one, place }) => one && place).length)}`,
    `the right fix first: ${share(judged.filter(({ fixed }) => fixed).length)}`,
    ...[['not exactly one finding', many], ['at another place', elsewhere], ['not mended by the first fix', unmended]].flatMap(([title, names]) => ['', `${title as string}:`, ...(names as readonly string[]).map((name) => `  ${name}`)]),
    ...judged.flatMap(({ name, found }) => ['', name, ...found.flatMap((one) => said(one, texts.get(name) ?? ''))]),
  ]
  return `${lines.join('\n')}\n`
}

function said(finding: Diagnostic, text: string): readonly string[] {
  const { message, help } = messageOf(finding, 'zh-CN')
  const [fix] = finding.fixes
  const was = fix === undefined ? '' : text.slice(fix.at.start, fix.at.end)
  const line = finding.at.file === file ? text.slice(0, finding.at.start).split('\n').length : 0
  return [`  ${finding.code} ${line === 0 ? finding.at.file : line}: ${message}`, ...(help === undefined ? [] : [`    ${help}`]), ...(fix === undefined ? [] : [`    ${fix.certain ? '改' : '可改'} ${JSON.stringify(was)} → ${JSON.stringify(fix.replacement)}`])]
}

describe('mistakes', async () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md')).sort()
  const all: Judged[] = []
  const texts = new Map<string, string>()
  for (const name of pages) {
    const { right, mistakes } = readMistakes(name, readFileSync(join(folder, name), 'utf8'))
    const model = modelOf(right)
    const known = (text: string): string | undefined => (text === right ? model : modelOf(text))
    test(`the bank of ${name} is right`, () => {
      expect(compiled(right).diagnostics.map((one) => `${one.code} ${messageOf(one, 'en').message}`)).toEqual([])
    })
    for (const mistake of mistakes) {
      texts.set(mistake.name, mistake.text)
      all.push(await judge(mistake, known))
    }
  }

  test('give one finding at the right place, with the right fix, nearly all of them', () => {
    const figures = join(folder, 'figures.txt')
    const made = report(all, texts)
    console.log(made.split('\n\n').slice(0, 4).join('\n\n'))
    if (process.env['UPDATE'] === '1' || !existsSync(figures)) writeFileSync(figures, made)
    expect(made).toBe(readFileSync(figures, 'utf8'))
    expect(all.length).toBeGreaterThanOrEqual(200)
    expect(all.filter(({ one, place }) => one && place).length / all.length).toBeGreaterThanOrEqual(0.95)
    expect(all.filter(({ fixed }) => fixed).length / all.length).toBeGreaterThanOrEqual(0.9)
  })

  test('the corpus can fail: a mistake that nobody made has no finding', async () => {
    const { right } = readMistakes(pages[0] ?? '', readFileSync(join(folder, pages[0] ?? ''), 'utf8'))
    const none = await judge({ name: 'none', line: 0, text: right, mended: right, start: 0, end: 0 }, modelOf)
    expect([none.one, none.place, none.fixed]).toEqual([false, false, false])
  })
})
