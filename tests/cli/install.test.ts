/** The package as it is packed: unpacked into an empty folder beside its dependencies, it makes a project and builds it, offline. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { built } from './bundle.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bankc-install-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), npm_config_offline: 'true' } })
  expect({ command: [command, ...args].join(' '), status, stderr: status === 0 ? '' : stderr }).toEqual({ command: [command, ...args].join(' '), status: 0, stderr: '' })
  return stdout
}

/** What npm does with a tarball and with dependencies that it has: the tests ask no registry. */
function install(tarball: string): void {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  run('tar', ['-xzf', tarball, '-C', modules], folder)
  run('mv', [join(modules, 'package'), join(modules, 'bankc')], folder)
  const { bin, dependencies } = JSON.parse(readFileSync(join(modules, 'bankc', 'package.json'), 'utf8')) as { bin: { bankc: string }; dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  symlinkSync(join('..', 'bankc', bin.bankc), join(modules, '.bin', 'bankc'))
}

/** The clone as `npm pack` sees it after `prepare`, without touching the clone's own dist/. */
function packageFolder(): string {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
  const to = join(folder, 'clone')
  for (const part of ['package.json', ...files]) if (part !== 'dist' && existsSync(join(root, part))) cpSync(join(root, part), join(to, part), { recursive: true, preserveTimestamps: true })
  cpSync(built(), join(to, 'dist'), { recursive: true, preserveTimestamps: true })
  return to
}

test('init and build work from the tarball', () => {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], packageFolder()).replace(/^[^[]*/, '')) as { filename: string; files: { path: string }[] }[]
  const [first] = packed
  const files = first?.files.map((file) => file.path) ?? []
  for (const wanted of ['dist/bankc.cjs', 'dist/start.cjs', 'dist/std.image', 'dist/validators.cjs', 'dist/quickstart.json', 'dist/explain.json', 'stdlib/std/bank.bank', 'schemas/config.schema.json']) expect(files).toContain(wanted)
  expect(files.filter((file) => /(^|\/)(tests?|scripts|node_modules)(-|\/)|^examples\/|make/.test(file))).toEqual([])

  writeFileSync(join(folder, 'package.json'), '{"name":"somebody","version":"1.0.0"}')
  install(join(folder, first?.filename ?? ''))
  run('npx', ['bankc', 'init', 'shop'], folder)
  const shop = join(folder, 'shop')
  expect(run('npx', ['bankc', 'check'], shop)).toBe('')
  run('npx', ['bankc', 'build'], shop)
  const [bank = ''] = readdirSync(join(shop, 'banks'))
  expect(existsSync(join(shop, 'out', bank, 'manifest.json'))).toBe(true)
  run('npx', ['bankc', 'build', '--check'], shop)
  expect(run('npx', ['bankc', 'explain', 'BK4010', '--locale', 'en'], shop)).toContain('Wrong:')
})

test('in the clone, npx finds the bundle', () => {
  const link = join(root, 'node_modules', '.bin', 'bankc')
  if (lstatSync(link, { throwIfNoEntry: false }) === undefined) return
  expect(run('npx', ['bankc', '--version'], root).trim()).toMatch(/^\d+\.\d+\.\d+$/)
})
