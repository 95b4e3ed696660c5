/** The pages of `bankc explain`: each has both languages, its wrong example provokes its code and nothing else, its right one nothing. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRows } from '#cli/all-codes.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { byCodePoint } from '#model/order.ts'
import type { Files } from '../harness/folder.ts'
import { compileStandard } from '../harness/standard.ts'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'
import { faultsOf, hasOrdinaryUser, notAsRoot, runSession, unprovoked } from './session.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Page {
  readonly code: string
  readonly text: string
  readonly language: string
  readonly wrong: string
  readonly right: string
}

const shape = /^# (BK\d{4}) ([a-z0-9-]+)\n\n## 中文\n\n(.+?)\n\n## English\n\n(.+?)\n\n## 错 wrong\n\n```(bank|bank platform|yaml|files|console)\n(.+?)\n```\n\n## 对 right\n\n```\5\n(.+?)\n```\n$/s

const pages = readdirSync(join(root, 'docs', 'explain')).map((file): Page => {
  const text = readFileSync(join(root, 'docs', 'explain', file), 'utf8')
  const match = shape.exec(text)
  return { code: file.replace(/\.md$/, ''), text, language: match?.[5] ?? '', wrong: match?.[6] ?? '', right: match?.[7] ?? '' }
})

function found(files: Files): readonly Diagnostic[] {
  return compileStandard(files).diagnostics
}

const bank = (name: string): string => `bank ${name} "${name}" { region: "山东" }\n`

/** All examples in `.bank` at once, each in a bank of its own: what all banks share is then compiled once. */
const banks = pages.filter((page) => page.language === 'bank').flatMap(({ code, wrong, right }) => [
  { name: `${code.toLowerCase()}_wrong`, code, text: wrong },
  { name: `${code.toLowerCase()}_right`, code: undefined, text: right },
])
const inBanks = found(Object.fromEntries([['bankc.yaml', 'edition: 2026\n'], ...banks.flatMap(({ name, text }) => [[`banks/${name}/bank.bank`, bank(name)], [`banks/${name}/logo.svg`, '<svg/>'], [`banks/${name}/example.bank`, `${text}\n`]])]))

describe('pages', () => {
  test('some are there', () => {
    expect(pages.length).toBeGreaterThan(100)
  })

  test('every code has a page', () => {
    const written = new Set(pages.map((page) => page.code))
    expect([...allRows.keys()].filter((code) => !written.has(code)).sort(byCodePoint)).toEqual([])
  })

  test.each(pages)('$code has both languages and both examples, under its code and name', ({ code, text }) => {
    const match = shape.exec(text)
    expect(match, 'the page has another shape').not.toBeNull()
    expect(match?.[1]).toBe(code)
    expect(match?.[2]).toBe(allRows.get(code)?.slug)
    expect(match?.[3]).toMatch(/\p{Script=Han}/u)
    expect(match?.[6]).not.toBe(match?.[7])
  })

  test.each(banks)('$name', ({ name, code }) => {
    const here = inBanks.filter((one) => one.at.file.startsWith(`banks/${name}/`))
    expect(here.map((one) => one.code)).toEqual(code === undefined ? [] : [code])
  })

  /** What a platform of the project declares is seen by all banks, so each of these examples is a project of its own. */
  test.each(pages.filter((page) => page.language === 'bank platform'))('$code', ({ code, wrong, right }) => {
    const project = (text: string) =>
      found({ 'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n', 'platform/example.bank': `${text}\n`, 'banks/x/bank.bank': bank('x') }).map((one) => one.code)
    expect(project(wrong)).toEqual([code])
    expect(project(right)).toEqual([])
  })

  /** A project of several files, each after a line `-- path --`. */
  test.each(pages.filter((page) => page.language === 'files'))('$code', ({ code, wrong, right }) => {
    const project = (text: string) => {
      const [, ...parts] = text.split(/^-- (.+) --$/m)
      return found(Object.fromEntries(parts.flatMap((path, index) => (index % 2 === 0 ? [[path, `${(parts[index + 1] ?? '').trim()}\n`]] : [])))).map((one) => one.code)
    }
    expect(project(wrong)).toEqual([code])
    expect(project(right)).toEqual([])
  })

  test.each(pages.filter((page) => page.language === 'yaml'))('$code', ({ code, wrong, right }) => {
    const project = (yaml: string) => found({ 'bankc.yaml': `${yaml}\n`, 'banks/x/bank.bank': bank('x') }).map((one) => one.code)
    expect(project(wrong)).toEqual([code])
    expect(project(right)).toEqual([])
  })
})

/** Commands, and what they print; tests/cli/session.ts says how they are read. */
describe('sessions', () => {
  const sessions = pages.filter((page) => page.language === 'console')
  const examples = sessions.flatMap(({ code, wrong, right }) => [
    ...(Object.hasOwn(unprovoked, code) ? [] : [{ code, side: 'wrong', text: wrong, wanted: code }]),
    { code, side: 'right', text: right, wanted: undefined },
  ])
  let bankc: Bundle
  beforeAll(() => {
    bankc = makeBundle()
  }, bundleTimeout)
  afterAll(() => bankc.dispose())

  test.concurrent.for(examples)('$code $side', async ({ code, text, wanted }, { skip }) => {
    const ordinary = Object.hasOwn(notAsRoot, code)
    if (ordinary && !hasOrdinaryUser(bankc)) skip(notAsRoot[code])
    expect(faultsOf(await runSession(text, bankc, { ordinary }), wanted)).toEqual([])
  })

  test('what is not run, or not by root, is there', () => {
    const codes = sessions.map((page) => page.code)
    expect(Object.keys({ ...unprovoked, ...notAsRoot }).filter((code) => !codes.includes(code))).toEqual([])
  })

  test('what is not so is seen', async () => {
    const note = ['$ cat > note.txt <<END', '> one', '>', '> two', '> END']
    const session = [...note, '$ cd banks', '$ pwd; cat ../note.txt', 'project/banks', 'on…', 'three', '$ bankc chekc', 'bankc: …']
    const steps = await runSession(session.join('\n'), bankc)
    expect(steps.map(({ exit }) => exit)).toEqual([0, 0, 0, 2])
    expect(steps[2]?.output).toMatch(/project\/banks\none\n\ntwo\n$/)
    const faults = (of: typeof steps, code?: string) => faultsOf(of, code).map((fault) => /^.*(?=; it prints:$)/m.exec(fault)?.[0])
    expect(faults(steps, 'BK7001')).toEqual(['does not print “three”', 'is not shown to come to BK7001'])
    expect(faults(steps)).toEqual(['does not print “three”', 'finds BK7001', 'exits with 2'])
    expect(faults(steps.slice(-1), 'BK7062')).toContain('finds BK7001')
    const stopped = await runSession('$ exit 1\n$ bankc check', bankc)
    expect(faults(stopped)).toEqual(['is never reached', 'is never reached'])
    await expect(runSession('bankc check', bankc)).rejects.toThrow('begins with a command')
  })
})
