/** `bankc build` as a whole: what is written, what is left alone, what is removed, and that a broken bank loses nothing. */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
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
const broken = 'no_such_kind x { }\n'

/** With two of its banks. */
function alliance(): string {
  const folder = bankc.folder()
  cpSync(join(examples, 'alliance'), folder, { recursive: true, filter: (path) => !/[/\\](out|expected)$/.test(path) && !/[/\\]banks[/\\](?!yuanhe|deyuan)/.test(path) })
  return folder
}

/** Every file of the output folder with its text. */
function outputs(project: string): Readonly<Record<string, string>> {
  const out = join(project, 'out')
  if (!existsSync(out)) return {}
  const files = readdirSync(out, { recursive: true }).map(String).filter((file) => statSync(join(out, file)).isFile())
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(out, file), 'utf8')]))
}

describe('build', () => {
  test('writes every bank, says so in a line each, and writes nothing the second time', () => {
    const cwd = alliance()
    const first = bankc.run(['build', ...english], { cwd })
    expect(first).toMatchObject({ code: 0, out: '' })
    expect(first.err.split('\n')).toEqual([
      expect.stringMatching(/^deyuan: \d+ files, [\d,]+ bytes, 0 warnings$/),
      expect.stringMatching(/^yuanhe: \d+ files, [\d,]+ bytes, 0 warnings$/),
      '',
    ])
    const made = outputs(cwd)
    for (const file of ['yuanhe/config.json', 'yuanhe/manifest.json', 'yuanhe/bundle.json', 'deyuan/config.json', 'kinds.json']) expect(Object.keys(made)).toContain(file)
    const old = new Date(2020, 0, 1)
    for (const file of Object.keys(made)) utimesSync(join(cwd, 'out', file), old, old)
    expect(bankc.run(['build', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    for (const file of Object.keys(made)) expect(statSync(join(cwd, 'out', file)).mtime, file).toEqual(old)
    expect(readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('.'))).toEqual([])
    expect(bankc.run(['build', '--check', ...english], { cwd })).toEqual({ code: 0, out: '', err: '' })
  })

  test('two builds in two folders give identical bytes, whatever the locale and the time zone', () => {
    const one = alliance()
    const two = alliance()
    bankc.run(['build', '--locale', 'en'], { cwd: one, env: { TZ: 'America/New_York', LANG: 'en_US.UTF-8' } })
    bankc.run(['build', '--config', join(two, 'bankc.yaml')], { env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' } })
    expect(Object.keys(outputs(one)).length).toBeGreaterThan(10)
    expect(outputs(two)).toEqual(outputs(one))
  })

  test('a bank with an error keeps its last good output whole, the others are built, and the run fails', () => {
    const cwd = alliance()
    bankc.run(['build'], { cwd })
    const before = outputs(cwd)
    writeFileSync(join(cwd, 'banks/yuanhe/wrong.bank'), broken)
    writeFileSync(join(cwd, 'out/deyuan/config.json'), 'changed by hand')
    const ran = bankc.run(['build', ...english], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/^banks\/yuanhe\/wrong\.bank:1:1 - error BK\d{4}: .*\n1 error in 2 banks\n$/)
    expect(ran.err).toMatch(/^deyuan: .*\nyuanhe: not built, 1 error, 0 warnings\n$/)
    expect(outputs(cwd)).toEqual(before)
  })

  test('only the banks that are named', () => {
    const cwd = alliance()
    expect(bankc.run(['build', 'deyuan', '--quiet'], { cwd }).code).toBe(0)
    expect(Object.keys(outputs(cwd)).some((file) => file.startsWith('yuanhe/'))).toBe(false)
    expect(bankc.run(['build', 'deyuan', 'nobody', ...english], { cwd })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('BK7010') })
  })

  test('files that are no longer made go, others stay; a bank that is gone leaves nothing behind', () => {
    const cwd = alliance()
    bankc.run(['build'], { cwd })
    writeFileSync(join(cwd, 'out/yuanhe/notes.txt'), 'mine')
    rmSync(join(cwd, 'banks/deyuan'), { recursive: true })
    const stale = bankc.run(['build', '--check', ...english], { cwd })
    expect(stale.code).toBe(1)
    expect(stale.out).toContain('out/deyuan/config.json:1:1 - error BK7032: Nothing makes this output any more.')
    expect(bankc.run(['build', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(existsSync(join(cwd, 'out/deyuan'))).toBe(false)
    expect(readFileSync(join(cwd, 'out/yuanhe/notes.txt'), 'utf8')).toBe('mine')
  })

  test('--check tells modified and missing apart and writes nothing', () => {
    const cwd = alliance()
    const none = bankc.run(['build', '--check', ...english], { cwd })
    expect(none.code).toBe(1)
    expect(none.out).toContain('out/yuanhe/config.json:1:1 - error BK7031: This output is missing.')
    expect(existsSync(join(cwd, 'out'))).toBe(false)
    bankc.run(['build'], { cwd })
    writeFileSync(join(cwd, 'out/yuanhe/config.json'), '{}')
    rmSync(join(cwd, 'out/yuanhe/manifest.json'))
    const stale = bankc.run(['build', '--check', ...english], { cwd })
    expect(stale).toMatchObject({ code: 1, err: '' })
    expect(stale.out.split('\n')).toEqual([
      'out/yuanhe/config.json:1:1 - error BK7030: This output is not what the sources give now.',
      'out/yuanhe/manifest.json:1:1 - error BK7031: This output is missing.',
      '2 errors in 2 banks',
      '',
    ])
    expect(readFileSync(join(cwd, 'out/yuanhe/config.json'), 'utf8')).toBe('{}')
  })

  test('what cannot be written is exit 3, and nothing is written through a link out of the project', () => {
    const cwd = alliance()
    writeFileSync(join(cwd, 'out'), 'a file')
    const ran = bankc.run(['build', ...english], { cwd })
    expect(ran.code).toBe(3)
    expect(ran.out).toContain('BK7020')
    const linked = alliance()
    const elsewhere = bankc.folder()
    symlinkSync(elsewhere, join(linked, 'out'))
    expect(bankc.run(['build', ...english], { cwd: linked }).code).toBeGreaterThanOrEqual(1)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('a folder without permission fails its bank only', () => {
    if (process.getuid?.() === 0) return
    const cwd = alliance()
    mkdirSync(join(cwd, 'out/yuanhe'), { recursive: true })
    chmodSync(join(cwd, 'out/yuanhe'), 0o500)
    const ran = bankc.run(['build', ...english], { cwd })
    expect(ran.code).toBe(3)
    expect(existsSync(join(cwd, 'out/deyuan/config.json'))).toBe(true)
  })
})
