/** The built program over small projects: what check, fmt, why, init and stats print, and how they exit. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
}, bundleTimeout)
afterAll(() => bankc.dispose())

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const english = ['--locale', 'en']

function quickstart(changes: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = bankc.folder()
  cpSync(join(examples, 'quickstart'), folder, { recursive: true, filter: (path) => !/[/\\](out|expected)$/.test(path) })
  for (const [file, text] of Object.entries(changes)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const wrong = 'override limits payment {\n  | tools      | single | dialy |\n  | ---------- | -----: | ----: |\n  | [pin, sms] | 3000元 | 1万元 |\n}\n'

describe('check', () => {
  test('is silent when all is well', () => {
    expect(bankc.run(['check'], { cwd: quickstart() })).toEqual({ code: 0, out: '', err: '' })
    expect(bankc.run(['check', 'xiaohe'], { cwd: quickstart() })).toEqual({ code: 0, out: '', err: '' })
    expect(bankc.run(['check'], { cwd: join(examples, 'alliance') })).toEqual({ code: 0, out: '', err: '' })
  })

  test('finds the project upwards, and names files as seen from the working folder', () => {
    const folder = quickstart({ 'banks/xiaohe/wrong.bank': 'no_such_kind x { }\n' })
    const lines = (ran: { out: string }): readonly string[] => ran.out.split('\n')
    const here = bankc.run(['check', ...english], { cwd: folder })
    expect(here).toMatchObject({ code: 1, err: '' })
    expect(lines(here)[0]).toMatch(/^banks\/xiaohe\/wrong\.bank:1:1 - error BK\d{4}: /)
    expect(lines(here)).toHaveLength(3)
    expect(lines(here)[1]).toBe('1 error in 1 bank')
    expect(lines(bankc.run(['check'], { cwd: folder }))[1]).toBe('1 个错误，共 1 家银行')
    expect(lines(bankc.run(['check', ...english], { cwd: join(folder, 'banks') }))[0]).toMatch(/^\.\.\/banks\/xiaohe\/wrong\.bank:1:1 /)
    expect(lines(bankc.run(['check', '--config', join(folder, 'bankc.yaml'), ...english], { cwd: join(folder, 'banks') }))[0]).toMatch(/^\.\.\/banks\/xiaohe\/wrong\.bank:1:1 /)
  })

  test('a frame is shown where colours are asked for', () => {
    const folder = quickstart({ 'banks/xiaohe/限额.bank': wrong })
    const { out } = bankc.run(['check', '--color', 'always', ...english], { cwd: folder })
    const plain = out.replace(/\u001B\[\d+m/g, '')
    expect(plain).not.toBe(out)
    expect(plain.split('\n').slice(1, 4)).toEqual(['', expect.stringMatching(/^ {2}2 \| {3}\| tools {6}\| single \| dialy \|$/), expect.stringMatching(/^ {4}\| {27}\^{5}( |$)/)])
  })

  test('JSON has both languages, whatever the locale; the other formats are what they say', () => {
    const folder = quickstart({ 'banks/xiaohe/限额.bank': wrong })
    const run = (format: string) => bankc.run(['check', '--format', format], { cwd: folder })
    expect(run('json')).toMatchObject({ code: 1, err: '' })
    expect(JSON.parse(run('json').out)).toMatchObject({
      format: 'bankc.diagnostics/1',
      summary: { errors: 1, banks: 1 },
      diagnostics: [{ file: 'banks/xiaohe/限额.bank', range: { start: { line: 2, column: 27 } }, message: { 'zh-CN': expect.stringContaining('dialy'), en: expect.stringContaining('dialy') } }],
    })
    expect(bankc.run(['check', '--format', 'json', ...english], { cwd: folder }).out).toBe(run('json').out)
    expect(JSON.parse(run('sarif').out)).toMatchObject({ version: '2.1.0' })
    expect(JSON.parse(run('gitlab').out)).toMatchObject([{ severity: 'critical' }])
    expect(run('github').out).toMatch(/^::error file=banks\/xiaohe\/限额\.bank,line=2,/)
    expect(run('junit').out).toContain('<testsuites tests="1" failures="1"')
    expect(JSON.parse(bankc.run(['check', '--format', 'json'], { cwd: quickstart() }).out)).toMatchObject({ diagnostics: [] })
  })

  test('an unknown bank is wrong usage, with a suggestion by id or label', () => {
    const folder = quickstart()
    expect(bankc.run(['check', 'xiaoho', ...english], { cwd: folder })).toEqual({ code: 2, out: '', err: 'bankc: error BK7010: The project has no bank xiaoho.\nhelp: did you mean `xiaohe`?\n' })
    expect(JSON.parse(bankc.run(['check', 'xiaoho', '--format', 'json'], { cwd: folder }).out)).toMatchObject({ diagnostics: [{ code: 'BK7010' }] })
  })

  test('bankc.yaml missing or wrong is exit 2; what cannot be read is exit 3', () => {
    const missing = bankc.run(['check', ...english], { cwd: bankc.folder() })
    expect(missing).toMatchObject({ code: 2, err: '' })
    expect(missing.out).toMatch(/^bankc\.yaml:1:1 - error BK2001: /)
    expect(bankc.run(['check'], { cwd: quickstart({ 'bankc.yaml': 'edition: 2026\nbanks: banks/*\nbansk: x\n' }) }).code).toBe(2)
    expect(bankc.run(['check'], { cwd: quickstart({ 'bankc.yaml': 'edition: 1999\n' }) }).code).toBe(2)
    const unreadable = quickstart()
    mkdirSync(join(unreadable, 'banks/xiaohe/folder.bank.d'))
    symlinkSync(join(unreadable, 'nowhere'), join(unreadable, 'banks/xiaohe/broken.bank'))
    const broken = bankc.run(['check', ...english], { cwd: unreadable })
    expect(broken.code).toBe(3)
    expect(broken.out).toContain('banks/xiaohe/broken.bank:1:1 - error BK2019: ')
  })

  test('files that are no text are findings, exit 1', () => {
    for (const bytes of [Buffer.from([0xc4, 0xfa, 0xba, 0xc3, 0xa3, 0xac, 0xca, 0xc0, 0xbd, 0xe7]), Buffer.from([0, 1, 2, 3])]) {
      const { code, out, err } = bankc.run(['check', ...english], { cwd: quickstart({ 'banks/xiaohe/x.bank': bytes }) })
      expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 1, err: '', lines: 3 })
    }
  })

  test('--quiet prints what fails the run and nothing else', () => {
    const folder = quickstart({ 'banks/xiaohe/限额.bank': wrong })
    expect(bankc.run(['check', '--quiet', ...english], { cwd: folder }).out.split('\n')).toHaveLength(2)
  })

  test('--stats says on the error stream where the time went', () => {
    expect(bankc.run(['check', '--stats', ...english], { cwd: quickstart() }).err).toMatch(/^compile +\d+\.\d ms\n(.*\n)*all +\d+\.\d ms\n$/)
  })
})

const ugly = '//  注释\nbrand{primary:#1b7f4b,slogan:"x"}\n'

describe('fmt', () => {
  test('formats the project, a folder, a file; and leaves alone what is formatted', () => {
    const folder = quickstart({ 'banks/xiaohe/brand2.bank': ugly, 'else/where.bank': ugly })
    const file = join(folder, 'banks/xiaohe/xiaohe.bank')
    bankc.run(['fmt'], { cwd: folder })
    const old = new Date(2020, 0, 1)
    utimesSync(file, old, old)
    expect(bankc.run(['fmt'], { cwd: folder })).toEqual({ code: 0, out: '', err: '' })
    expect(statSync(file).mtime).toEqual(old)
    expect(readFileSync(join(folder, 'else/where.bank'), 'utf8')).not.toBe(ugly)
    writeFileSync(join(folder, 'else/where.bank'), ugly)
    expect(bankc.run(['fmt', 'banks', file], { cwd: folder }).code).toBe(0)
    expect(readFileSync(join(folder, 'else/where.bank'), 'utf8')).toBe(ugly)
    expect(readdirSync(join(folder, 'else'))).toEqual(['where.bank'])
  })

  test('needs no project for a file', () => {
    const folder = bankc.folder({ 'a.bank': ugly })
    expect(bankc.run(['fmt', 'a.bank'], { cwd: folder })).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(join(folder, 'a.bank'), 'utf8')).not.toBe(ugly)
    expect(bankc.run(['fmt'], { cwd: folder })).toMatchObject({ code: 2, out: expect.stringContaining('BK2001') })
  })

  test('--check writes nothing, names the files and exits 1; --diff shows the change', () => {
    const folder = bankc.folder({ 'a.bank': ugly })
    const checked = bankc.run(['fmt', '--check', 'a.bank', ...english], { cwd: folder })
    expect(checked).toEqual({ code: 1, out: 'a.bank:1:1 - error BK7040: This file is not formatted.\n1 error\n', err: '' })
    const diff = bankc.run(['fmt', '--diff', 'a.bank'], { cwd: folder })
    expect(diff.code).toBe(0)
    expect(diff.out).toMatch(/^--- a\.bank\n\+\+\+ a\.bank\n@@ /)
    expect(diff.out).toContain('-brand{primary:#1b7f4b,slogan:"x"}')
    expect(readFileSync(join(folder, 'a.bank'), 'utf8')).toBe(ugly)
  })

  test('standard input to standard output', () => {
    const ran = bankc.run(['fmt', '-'], { input: ugly })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(bankc.run(['fmt', '-'], { input: ran.out }).out).toBe(ran.out)
  })

  test('--words turns names too, for files of a project wherever one stands', () => {
    const folder = quickstart()
    const file = join(folder, 'banks/xiaohe/xiaohe.bank')
    bankc.run(['build'], { cwd: folder })
    const config = join(folder, 'out/xiaohe/config.json')
    const before = readFileSync(config, 'utf8')
    const spellings = (['zh', 'en'] as const).map((words) => {
      expect(bankc.run(['fmt', '--words', words, folder], { cwd: join(folder, '..') })).toEqual({ code: 0, out: '', err: '' })
      expect(bankc.run(['build'], { cwd: folder })).toMatchObject({ code: 0 })
      expect(readFileSync(config, 'utf8')).toBe(before)
      return readFileSync(file, 'utf8')
    })
    expect(spellings[0]).toMatch(/^覆盖 限额 transfer \{$/m)
    expect(spellings[1]).toMatch(/^override limits transfer \{$/m)
    expect(bankc.run(['fmt', '--words', 'zh', '-'], { input: spellings[1] ?? '' }).out).toMatch(/^覆盖 limits transfer \{$/m)
  })

  test('a syntax error is told beside the text that can be formatted', () => {
    const ran = bankc.run(['fmt', '-', ...english], { input: `${ugly}bank x "y" {\n` })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('// ')
    expect(ran.err).toMatch(/^stdin\.bank:\d+:\d+ - error BK1/)
  })

  test('a missing path is exit 3; a file that is no text is a finding', () => {
    const folder = bankc.folder({ 'gbk.bank': Buffer.from([0xc4, 0xfa, 0xba, 0xc3]) })
    expect(bankc.run(['fmt', 'nothing.bank', ...english], { cwd: folder })).toEqual({ code: 3, out: 'error BK7023: There is no file or folder nothing.bank.\n1 error\n', err: '' })
    expect(bankc.run(['fmt', 'gbk.bank'], { cwd: folder })).toMatchObject({ code: 1, out: expect.stringContaining('gbk.bank:1:1 - error BK201') })
  })
})

describe('what a disk may hold', () => {
  const project = (): string => quickstart()

  test('a pipe among the files of a bank, links that go round: a finding for each, nobody waits', () => {
    const folder = project()
    const bank = join(folder, 'banks/xiaohe')
    if (spawnSync('mkfifo', [join(bank, 'pipe.bank')]).status !== 0) return
    symlinkSync('round.bank', join(bank, 'round.bank'))
    symlinkSync('.', join(bank, 'self'))
    const checked = bankc.run(['check', ...english], { cwd: folder })
    expect(checked.code).toBe(3)
    for (const name of ['pipe', 'round']) expect(checked.out).toContain(`banks/xiaohe/${name}.bank:1:1 - error BK2019: The file banks/xiaohe/${name}.bank cannot be read.`)
    const formatted = bankc.run(['fmt', '--words', 'zh', ...english], { cwd: folder })
    expect(formatted.code).toBe(3)
    expect(formatted.out).toContain('BK7024: banks/xiaohe/pipe.bank cannot be read or written: it is no plain file.')
    expect(formatted.out).toContain('BK7024: banks/xiaohe/round.bank cannot be read or written: its links go round in a circle.')
    expect(readFileSync(join(bank, 'xiaohe.bank'), 'utf8')).toContain('覆盖 限额')
    expect(bankc.run(['fmt', 'banks/xiaohe/pipe.bank', ...english], { cwd: folder })).toMatchObject({ code: 3, out: expect.stringContaining('it is no plain file') })
  })

  test('a folder called like a file, a name as long as the disk allows', () => {
    const folder = project()
    const long = `${'额'.repeat(83)}.bank`
    mkdirSync(join(folder, 'banks/xiaohe/parts.bank'))
    writeFileSync(join(folder, 'banks/xiaohe/parts.bank/a.bank'), ugly)
    writeFileSync(join(folder, 'banks/xiaohe', long), ugly)
    expect(bankc.run(['fmt', 'banks'], { cwd: folder })).toEqual({ code: 0, out: '', err: '' })
    for (const file of ['parts.bank/a.bank', long]) expect(readFileSync(join(folder, 'banks/xiaohe', file), 'utf8')).not.toBe(ugly)
  })

  test('a project file that is a folder, or nested without end', () => {
    const folder = project()
    for (const deep of [`a: ${'['.repeat(10_000)}`, `a: ${'{a: '.repeat(10_000)}`, Array.from({ length: 10_000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), '- '.repeat(10_000)]) {
      writeFileSync(join(folder, 'bankc.yaml'), `edition: 2026\n${deep}\n`)
      for (const args of [['check'], ['fmt', '--words', 'zh', 'banks']]) {
        const ran = bankc.run([...args, ...english], { cwd: folder })
        expect(ran.code).toBe(2)
        expect(ran.out).toMatch(/^bankc\.yaml:\d+:\d+ - error BK2002: The project file is not valid YAML: it is nested more than 100 levels deep/)
      }
    }
    rmSync(join(folder, 'bankc.yaml'))
    mkdirSync(join(folder, 'bankc.yaml'))
    expect(bankc.run(['check', ...english], { cwd: folder })).toMatchObject({ code: 3, out: expect.stringContaining('BK2019: The file bankc.yaml cannot be read.') })
  })
})

describe('why', () => {
  test('shows the value, what it replaced and its bound, with places', () => {
    const { code, out, err } = bankc.run(['why', 'xiaohe', 'ruleset.transfer.night_large.floor', ...english], { cwd: quickstart() })
    const lines = out.split('\n')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines[0]).toMatch(/^transfer\.night_large\.floor .*\(param\)$/)
    expect(lines[1]).toMatch(/^ {2}now +30000CNY +bank:xiaohe +banks\/xiaohe\/xiaohe\.bank:\d+:\d+$/)
    expect(lines[2]).toMatch(/^ {2}before +50000CNY +std:platform +std:platform\/.*\.bank:\d+:\d+$/)
    expect(lines[3]).toMatch(/^ {2}within +10000CNY\.\.200000CNY +std:platform +std:platform\/.*\.bank:\d+:\d+$/)
  })

  test('a row by its key, in any order; a whole declaration; JSON', () => {
    const cwd = quickstart()
    const row = bankc.run(['why', 'xiaohe', 'limits.transfer.rows[[sms, pin]].daily', ...english], { cwd })
    expect(row.out).toMatch(/\n {2}now +10000CNY +bank:xiaohe +banks\/xiaohe\/xiaohe\.bank:\d+:\d+\n {2}before +20000CNY +std:platform /)
    expect(bankc.run(['why', 'xiaohe', 'limits.transfer[[pin,sms]].daily', ...english], { cwd })).toEqual(row)
    expect(bankc.run(['why', 'xiaohe', 'brand'], { cwd }).out).toContain('品牌')
    expect(JSON.parse(bankc.run(['why', 'xiaohe', 'brand.primary', '--format', 'json'], { cwd }).out)).toMatchObject({
      format: 'bankc.why/1',
      bank: 'xiaohe',
      path: 'brand.primary',
      kind: 'brand',
      chain: [{ role: 'value', value: '#1B7F4B', layer: 'bank:xiaohe', file: 'banks/xiaohe/xiaohe.bank' }],
    })
  })

  test('a path that leads nowhere, to several things, or is none', () => {
    const cwd = quickstart()
    const err = (path: string): string => bankc.run(['why', 'xiaohe', path, ...english], { cwd }).err
    expect(err('limits.transfer.rows[[sms, pin]].dialy')).toBe('bankc: error BK7050: transfer.rows[[pin, sms]] has no dialy.\nhelp: did you mean `daily`?\n')
    expect(err('transfer')).toMatch(/^bankc: error BK7051: transfer may be any of `function\.transfer`, /)
    expect(err('limits')).toMatch(/^bankc: error BK7053: .*`limits\.[a-z_]+`/s)
    expect(err('a[')).toMatch(/^bankc: error BK7052: /)
    expect(bankc.run(['why', 'xiaohe', 'a['], { cwd }).code).toBe(2)
    expect(bankc.run(['why', 'nobody', 'brand'], { cwd }).code).toBe(2)
  })
})

describe('init', () => {
  test('writes a project that checks, and overwrites nothing', () => {
    const folder = bankc.folder()
    const ran = bankc.run(['init', 'shop', ...english], { cwd: folder })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('shop/bankc.yaml')
    expect(readFileSync(join(folder, 'shop/bankc.yaml'), 'utf8')).toContain('edition: 2026')
    expect(bankc.run(['check'], { cwd: join(folder, 'shop') })).toEqual({ code: 0, out: '', err: '' })
    const again = bankc.run(['init', 'shop', ...english], { cwd: folder })
    expect(again).toEqual({ code: 2, out: '', err: expect.stringMatching(/^bankc: error BK7070: shop\/bankc\.yaml is there already/) })
  })

  test('here, when no folder is named; where nothing can be written, exit 3', () => {
    const folder = bankc.folder()
    expect(bankc.run(['init'], { cwd: folder }).code).toBe(0)
    expect(bankc.run(['check'], { cwd: folder }).code).toBe(0)
    expect(bankc.run(['init', 'file/below', ...english], { cwd: bankc.folder({ file: '' }) })).toMatchObject({ code: 3, err: expect.stringContaining('BK7024') })
  })
})

test('stats counts by kind and layer', () => {
  const cwd = quickstart()
  const { code, out } = bankc.run(['stats', ...english], { cwd })
  expect(code).toBe(0)
  expect(out).toMatch(/^kind +std +platform +packs +banks\n/)
  expect(out).toMatch(/\nclosed_wealth +0 +\d+ +0 +1\n/)
  expect(out).toMatch(/\n1 bank\n\nrequirements /)
  expect(JSON.parse(bankc.run(['stats', '--format', 'json'], { cwd }).out)).toMatchObject({ format: 'bankc.stats/1', banks: 1, kinds: { closed_wealth: { bank: 1 } } })
})
