/** The built program, as people and scripts meet it: help, usage errors, exit codes, and what it does not load. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, makeBundle } from './bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
})
afterAll(() => bankc.dispose())

const english = ['--locale', 'en']

describe('help', () => {
  test('--version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    for (const args of [['--version'], ['-V'], ['--version', '--locale', 'en']]) expect(bankc.run(args)).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('is in the language that was chosen, however it was chosen', () => {
    const folder = bankc.folder({ 'bankc.yaml': 'edition: 2026\nlocale: en\n' })
    expect(bankc.run(['--help']).out).toContain('用法： bankc [选项] <命令>')
    for (const ran of [
      bankc.run(['--help', ...english]),
      bankc.run(['--locale=en', '--help']),
      bankc.run(['--help'], { env: { BANKC_LOCALE: 'en' } }),
      bankc.run(['--help'], { env: { LANG: 'en_US.UTF-8' } }),
      bankc.run(['--help'], { cwd: folder }),
    ]) {
      expect(ran).toMatchObject({ code: 0, err: '' })
      expect(ran.out).toContain('Usage: bankc [options] <command>')
    }
  })

  test.each(['build', 'check', 'fmt', 'why', 'explain', 'init', 'stats'])('of %s', (command) => {
    const chinese = bankc.run(['help', command])
    expect(chinese).toEqual(bankc.run([command, '--help']))
    expect(chinese.code).toBe(0)
    expect(chinese.out).toContain(`bankc ${command} [选项]`)
    const ran = bankc.run([command, '--help', ...english])
    expect(ran.out).toContain(`bankc ${command} [options]`)
    expect(ran.out).not.toMatch(/\p{Script=Han}/u)
    expect(ran.out).toContain('Global options:')
  })

  test('columns of the Chinese help line up', () => {
    const lines = bankc.run(['--help']).out.split('\n')
    const starts = lines.flatMap((line) => /^( {2}\S.*? {2,})\p{Script=Han}/u.exec(line)?.[1]?.length ?? []).slice(0, 10)
    expect(new Set(starts).size).toBe(1)
  })
})

describe('wrong usage is exit 2, on the error stream, in two lines', () => {
  test.each([
    [['biuld'], 'BK7001', 'There is no command biuld.', 'did you mean `bankc build`?'],
    [['check', '--fromat', 'json'], 'BK7002', 'There is no option --fromat.', 'did you mean `--format`?'],
    [['build', '--chekc'], 'BK7002', 'There is no option --chekc.', 'did you mean `--check`?'],
    [['check', '--format', 'jsno'], 'BK7003', '--format cannot be jsno.', 'write `json`'],
    [['check', '--format', 'x'], 'BK7003', '--format cannot be x.', 'write `text`, `json`, `sarif`, `github`, `gitlab` or `junit`'],
    [['check', '--color', ''], 'BK7003', '--color cannot be "".', 'write `auto`, `always` or `never`'],
    [['check', '--fail-on', 'errors'], 'BK7003', '--fail-on cannot be errors.', 'write `error`'],
    [['check', '--as-of', '2026-02-30'], 'BK7003', '--as-of cannot be 2026-02-30.', 'write `2026-11-22`'],
    [['fmt', '--words', 'fr'], 'BK7003', '--words cannot be fr.', 'write `zh` or `en`'],
    [['why', 'yuanhe'], 'BK7004', '<path> is missing.', 'usage: bankc why [options] <bank> <path>'],
    [['check', '--config'], 'BK7005', '--config <file> wants a value behind it.', undefined],
    [['explain', 'a', 'b'], 'BK7006', 'That is more than the command takes.', 'usage: bankc explain [options] <code>'],
    [[], 'BK7007', 'No command was given.', 'run `bankc --help` to see the commands'],
    [['explain', 'BK7002x'], 'BK7060', 'There is no code BK7002x.', undefined],
  ])('%j', (args, code, message, help) => {
    const { code: exit, out, err } = bankc.run([...args, ...english])
    const lines = err.split('\n')
    expect({ exit, out, first: lines[0] }).toEqual({ exit: 2, out: '', first: `bankc: error ${code}: ${message}` })
    if (help !== undefined) expect(lines.slice(1)).toEqual([`help: ${help}`, ''])
    expect(bankc.run(args).err).toContain(`bankc: error ${code}: `)
    expect(bankc.run(args).err).toMatch(/\p{Script=Han}/u)
  })

  test('--locale itself may be wrong', () => {
    expect(bankc.run(['check', '--locale', 'fr'], { env: { LANG: 'en_US' } })).toEqual({ code: 2, out: '', err: 'bankc: error BK7003: --locale cannot be fr.\nhelp: write `zh-CN` or `en`\n' })
  })

  test('what was written cannot move the cursor', () => {
    expect(bankc.run(['\u001B[2J\u202Ex', ...english]).err).toContain('There is no command \\u{1B}[2J\\u{202E}x.')
  })
})

describe('explain', () => {
  test('a code, its number, or its name, in both languages', () => {
    const page = bankc.run(['explain', 'BK7010', ...english])
    expect(page.code).toBe(0)
    expect(page.out).toMatch(/^BK7010 bank-unknown\n\n/)
    expect(bankc.run(['explain', '7010', ...english])).toEqual(page)
    expect(bankc.run(['explain', 'bk7010', ...english])).toEqual(page)
    expect(bankc.run(['explain', 'bank-unknown', ...english])).toEqual(page)
    expect(bankc.run(['explain', 'BK7010']).out).toMatch(/\p{Script=Han}/u)
    expect(JSON.parse(bankc.run(['explain', 'BK7010', '--format', 'json']).out)).toMatchObject({ format: 'bankc.explain/1', code: 'BK7010', page: { en: page.out } })
  })
})

describe('what is loaded', () => {
  /** Runs with a hook on what Node loads and on which modules of the bundle are evaluated. */
  const loads = (args: readonly string[], needle: string): boolean => {
    const trace = "const M=require('node:module');const l=M._load;M._load=function(r){process.stderr.write('LOAD '+r+'\\n');return l.apply(this,arguments)}"
    const ran = spawnSync(process.execPath, ['-e', `${trace};process.argv.splice(1,0,${JSON.stringify(bankc.file)});require(${JSON.stringify(bankc.file)})`, '--', ...args], { encoding: 'utf8' })
    return ran.stderr.includes(`LOAD ${needle}`)
  }

  test('--version and --help load nothing from node_modules', () => {
    for (const args of [['--version'], ['--help'], ['build', '--help']]) {
      for (const name of ['prettier', 'ts-morph', 'ajv', 'handlebars', 'typescript', 'yaml', 'chevrotain']) expect(loads(args, name), `${args.join(' ')}: ${name}`).toBe(false)
    }
    // The hook does see what is loaded.
    expect(loads(['--help'], 'node:fs')).toBe(true)
  })
})
