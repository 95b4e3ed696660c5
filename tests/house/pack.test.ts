/**
 * The package as people get it: packed, installed by npm in an empty folder, and from then on without a network. It packs what `npm ci`
 * bundled; making the bundle anew here would disturb the tests beside.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bankc-pack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): string {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LANG|LC_|BANKC_|NODE_OPTIONS|npm_|INIT_CWD)/.test(name)))
  const ran = spawnSync(command, { cwd, shell: true, encoding: 'utf8', env: { ...clean, HOME: folder, npm_config_cache: cacheFolder(), ...env } })
  expect({ command, status: ran.status, err: ran.status === 0 ? '' : ran.stdout + ran.stderr }).toEqual({ command, status: 0, err: '' })
  return ran.stdout
}

/** What npm has fetched before is not fetched again. */
function cacheFolder(): string {
  return process.env['npm_config_cache'] ?? join(process.env['HOME'] ?? folder, '.npm')
}

describe('npm pack, in an empty folder', () => {
  test('npm i, then init, check, build, build again and fmt', () => {
    run(`npm pack --ignore-scripts --pack-destination "${folder}"`, root)
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
    const listed = run(`tar -tzf ${tarball}`, folder).split('\n').filter((line) => line !== '')
    for (const wanted of ['package/dist/prettier.mjs', 'package/dist/prettier.d.mts', 'package/stdlib/std/units.bank', 'package/stdlib/platform/limits.bank', 'package/dist/bankc.cjs', 'package/schemas/config.schema.json', 'package/README.md', 'package/LICENSE']) expect(listed).toContain(wanted)
    expect(listed.filter((path) => /^package\/(?:tests|examples|out|bench)\/|\/node_modules\/|\/test-|\.ts$/.test(path) && path !== 'package/dist/types.ts')).toEqual([])

    run('npm init -y', folder)
    run(`npm i --prefer-offline --no-audit --no-fund ./${tarball}`, folder)
    const offline = { npm_config_offline: 'true', BANKC_LOCALE: 'en', NODE_OPTIONS: '' }
    run('npx bankc init shop', folder, offline)
    const shop = join(folder, 'shop')
    expect(run('npx bankc check', shop, offline)).toBe('')
    run('npx bankc build', shop, offline)
    const config = JSON.parse(readFileSync(join(shop, 'out/xiaohe/config.json'), 'utf8')) as { readonly bank: unknown }
    expect(config.bank).toMatchObject({ id: 'xiaohe', label: '小禾银行' })
    for (const made of ['config.ts', 'manifest.json', 'openapi/index.yaml', 'provenance.json', 'bundle.json']) expect(existsSync(join(shop, 'out/xiaohe', made)), made).toBe(true)
    run('npx bankc build --check', shop, offline)
    run('npx bankc fmt --check', shop, offline)
    writeFileSync(join(shop, '.prettierrc'), '{ "plugins": ["bankc/prettier"] }')
    run('npx prettier --check "banks/**/*.bank"', shop, offline)
    const file = join(shop, 'banks/xiaohe/xiaohe.bank')
    const written = readFileSync(file, 'utf8')
    writeFileSync(file, written.replace('{', '｛   '))
    run('npx prettier --write "banks/**/*.bank"', shop, offline)
    expect(readFileSync(file, 'utf8')).toBe(written)
    writeFileSync(join(shop, '.prettierrc'), '{ "plugins": ["bankc/prettier"], "bankWords": "zh" }')
    run('npx prettier --write "banks/**/*.bank"', shop, offline)
    expect(readFileSync(file, 'utf8')).toContain('覆盖')
    run('npx bankc build', shop, offline)
    expect(JSON.parse(readFileSync(join(shop, 'out/xiaohe/config.json'), 'utf8'))).toEqual(config)
  }, 300_000)
})
