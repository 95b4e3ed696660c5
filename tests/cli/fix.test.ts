/** `bankc check --fix`: what is certain is mended in the files, and nothing else is touched. */
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
}, bundleTimeout)
afterAll(() => bankc.dispose())

const wrong = ['bank a "甲" { }', 'override limits transfer {', '  remind_above = 20 万元', '}', '覆盖 规则集 转账 {', '  规则 一 "一" { 当：金额 => 5万元 && 新收款人；则：阻断 }', '}', ''].join('\n')
const right = ['bank a "甲" { }', 'override limits transfer {', '  remind_above : 20万元', '}', '覆盖 规则集 转账 {', '  规则 一 "一" { 当：金额 >= 5万元 且 新收款人；则：阻断 }', '}', ''].join('\n')

const project = (files: Readonly<Record<string, string>>): string => bankc.folder({ 'bankc.yaml': 'edition: 2026\n', ...files })
const fix = (cwd: string, ...more: readonly string[]) => bankc.run(['check', '--fix', '--locale', 'en', ...more], { cwd })

describe('check --fix', () => {
  test('mends what is certain, in whatever words, and says how much', () => {
    const cwd = project({ 'banks/a/a.bank': wrong })
    expect(bankc.run(['check'], { cwd }).code).toBe(1)
    expect(fix(cwd)).toEqual({ code: 0, out: '', err: 'mended 4 mistakes in 1 file\n' })
    expect(readFileSync(join(cwd, 'banks/a/a.bank'), 'utf8')).toBe(right)
    expect(fix(cwd)).toEqual({ code: 0, out: '', err: '' })
  })

  test('leaves what is only likely to its author', () => {
    const text = 'bank a "甲" { }\noverride limts transfer { remind_above: 20万元 }\n'
    const cwd = project({ 'banks/a/a.bank': text })
    expect(fix(cwd)).toMatchObject({ code: 1, err: '', out: expect.stringContaining('BK3001') })
    expect(readFileSync(join(cwd, 'banks/a/a.bank'), 'utf8')).toBe(text)
  })

  test('keeps a byte order mark and line ends, and reports what remains in the format that was asked for', () => {
    const cwd = project({ 'banks/a/a.bank': `\uFEFF${wrong.replaceAll('\n', '\r\n')}nothing x { }\r\n` })
    const ran = fix(cwd, '--format', 'json')
    expect(ran).toMatchObject({ code: 1, err: 'mended 4 mistakes in 1 file\n' })
    expect((JSON.parse(ran.out) as { diagnostics: { code: string }[] }).diagnostics.map((one) => one.code)).toEqual(['BK3001'])
    expect(readFileSync(join(cwd, 'banks/a/a.bank'), 'utf8')).toBe(`\uFEFF${right.replaceAll('\n', '\r\n')}nothing x { }\r\n`)
  })

  test('does not write through a link that leads out of the project', () => {
    const cwd = project({ 'banks/a/a.bank': 'bank a "甲" { }\n' })
    const outside = bankc.folder({ 'other.bank': 'override limits transfer { remind_above = 20万元 }\n' })
    mkdirSync(join(cwd, 'banks/a'), { recursive: true })
    symlinkSync(join(outside, 'other.bank'), join(cwd, 'banks/a/other.bank'))
    fix(cwd)
    expect(readFileSync(join(outside, 'other.bank'), 'utf8')).toContain('remind_above = ')
  })

  test.skipIf(process.getuid?.() === 0)('says so when a file cannot be written', () => {
    const cwd = project({ 'banks/a/a.bank': wrong })
    chmodSync(join(cwd, 'banks/a'), 0o500)
    expect(fix(cwd)).toMatchObject({ code: 3, out: expect.stringContaining('BK7024') })
    chmodSync(join(cwd, 'banks/a'), 0o700)
    expect(readFileSync(join(cwd, 'banks/a/a.bank'), 'utf8')).toBe(wrong)
    rmSync(cwd, { recursive: true, force: true })
  })

  test('a broken platform is mended once, though all banks see it', () => {
    const cwd = project({ 'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n', 'platform/p.bank': 'override limits transfer { remind_above = 20万元 }\n', 'banks/a/a.bank': 'bank a "甲" { }\n', 'banks/b/b.bank': 'bank b "乙" { }\n' })
    expect(fix(cwd)).toEqual({ code: 0, out: '', err: 'mended 1 mistake in 1 file\n' })
    writeFileSync(join(cwd, 'platform/p.bank'), '')
  })
})
