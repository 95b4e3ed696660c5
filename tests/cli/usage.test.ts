/** The built program, as people and scripts meet it: help, usage errors, exit codes, and what it does not load. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

let bankc: Bundle
/** The same with the names of its modules in it. */
let readable: Bundle
beforeAll(() => {
  bankc = makeBundle()
  readable = makeBundle({ readable: true })
}, bundleTimeout)
afterAll(() => {
  bankc.dispose()
  readable.dispose()
})

const quickstart = fileURLToPath(new URL('../../examples/quickstart', import.meta.url))
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
    [['explain', ''], 'BK7060', 'There is no code "".', undefined],
    [[''], 'BK7001', 'There is no command "".', undefined],
    [['help', 'bulid'], 'BK7001', 'There is no command bulid.', 'did you mean `bankc build`?'],
    [['check', '--config', 'nothing.yaml'], 'BK7011', 'nothing.yaml, which --config names, is neither a project file nor a folder that has one.', 'give the path of the project file, as in `--config my-project/bankc.yaml`'],
  ])('%j', (args, code, message, help) => {
    const { code: exit, out, err } = bankc.run([...english, ...args])
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
    expect(bankc.run(['explain', 'BK4010', ...english]).out).toMatch(/^BK4010 currencies-differ\n\nTwo currencies .*\n\nWrong:\n\n {4}override .*\n\nRight:\n\n {4}override .*\n$/s)
    expect(bankc.run(['explain', 'BK4010']).out).toMatch(/^BK4010 currencies-differ\n\n两种货币.*\n\n错：\n\n {4}override .*\n\n对：\n\n {4}override .*\n$/s)
    expect(JSON.parse(bankc.run(['explain', 'BK7010', '--format', 'json']).out)).toMatchObject({ format: 'bankc.explain/1', code: 'BK7010', page: { en: page.out } })
  })
})

describe('what is loaded', () => {
  /** Modules of the bundle that a run evaluates, and packages that it loads: seen with V8's coverage and Node's own trace. */
  const used = (args: readonly string[], cwd?: string): { readonly modules: readonly string[]; readonly packages: string } => {
    const folder = bankc.folder()
    const { err } = readable.run(args, { ...(cwd === undefined ? {} : { cwd }), env: { NODE_V8_COVERAGE: folder, NODE_DEBUG: 'module' } })
    const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage)
    const functions = reports.flatMap(({ result }) => result.filter(({ url }) => url.endsWith('bankc.cjs')).flatMap((script) => script.functions))
    const modules = functions.filter(({ functionName, ranges }) => functionName.includes('/') && (ranges[0]?.count ?? 0) > 0).map((one) => one.functionName)
    return { modules, packages: err.split('\n').filter((line) => line.includes('node_modules') && line.includes('load ')).join('\n') }
  }

  test.each([[['--version']], [['--help']], [['help', 'build']], [['build', '--help', '--locale', 'en']], [['biuld']]])('%j evaluates neither parser nor checker and loads no package', (args) => {
    const { modules, packages } = used(args)
    expect(modules.filter((name) => /^(grammar|compiler|semantics|model)\/|chevrotain|yaml/.test(name))).toEqual([])
    expect(packages).toBe('')
  })

  test('check does use parser and checker, and still loads no package', () => {
    const { modules, packages } = used(['check'], quickstart)
    for (const name of ['compiler/compile.ts', 'grammar/parse.ts']) expect(modules).toContain(name)
    expect(packages).toBe('')
  })
})

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly { readonly functionName: string; readonly ranges: readonly { readonly count: number }[] }[] }[]
}
