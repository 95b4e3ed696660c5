/** The built command line, for tests: bundled once a run of the tests into a folder of its own, started as a process. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = join(root, '.bankc')

/** How long making the bundle may take; for `beforeAll`. */
export const bundleTimeout = 180_000

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Bundle {
  readonly run: (args: readonly string[], options?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string }) => Ran
  /** What `bankc` starts; the bundle, images and cache are beside it. */
  readonly file: string
  /** A new folder outside of the clone. */
  readonly folder: (files?: Readonly<Record<string, string | Uint8Array>>) => string
  readonly dispose: () => void
}

/** The processes of one run of the tests have one parent. The first to come builds, the others wait. Inside the clone, so that node_modules is found. */
export function built(...options: readonly string[]): string {
  mkdirSync(work, { recursive: true })
  sweep()
  const out = join(work, `test-${process.ppid}-${['bundle', ...options].join('')}`)
  try {
    mkdirSync(out)
  } catch {
    while (!existsSync(join(out, 'done')) && !existsSync(join(out, 'failed'))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    if (existsSync(join(out, 'failed'))) throw new Error('the bundle cannot be built')
    return out
  }
  const ran = spawnSync(process.execPath, ['scripts/build.mjs', '--out', out, ...options], { cwd: root, encoding: 'utf8' })
  writeFileSync(join(out, ran.status === 0 ? 'done' : 'failed'), '')
  if (ran.status !== 0) throw new Error(`the bundle cannot be built:\n${ran.stderr}`)
  return out
}

/** Bundles of runs that are over. */
function sweep(): void {
  for (const name of readdirSync(work)) {
    const pid = /^test-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(work, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** `own`: a copy that a test may break. */
export function makeBundle({ readable = false, own = false }: { readonly readable?: boolean; readonly own?: boolean } = {}): Bundle {
  const folders: string[] = []
  const shared = built(...(readable ? ['--readable'] : []))
  const out = own ? mkdtempSync(join(work, `test-${process.ppid}-own-`)) : shared
  if (own) {
    folders.push(out)
    cpSync(shared, out, { recursive: true, preserveTimestamps: true })
  }
  const file = join(out, 'start.cjs')
  const cache = mkdtempSync(join(tmpdir(), 'bankc-cache-'))
  folders.push(cache)
  return {
    file,
    run: (args, options = {}) => {
      const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LC_|LANG|BANKC_|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|NODE_EXTRA)/.test(name)))
      const ran = spawnSync(process.execPath, [file, ...args], {
        cwd: options.cwd ?? cache,
        env: { ...clean, XDG_CACHE_HOME: cache, ...options.env },
        encoding: 'utf8',
        input: options.input ?? '',
        maxBuffer: 64 * 1024 * 1024,
      })
      return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr }
    },
    folder: (files = {}) => {
      const made = mkdtempSync(join(tmpdir(), 'bankc-test-'))
      folders.push(made)
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(made, name)), { recursive: true })
        writeFileSync(join(made, name), text)
      }
      return made
    },
    dispose: () => {
      for (const one of folders) rmSync(one, { recursive: true, force: true })
    },
  }
}
