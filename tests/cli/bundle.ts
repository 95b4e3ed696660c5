/** The built command line, for tests: bundled into a folder of its own, run as a process. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Bundle {
  readonly run: (args: readonly string[], options?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string }) => Ran
  readonly file: string
  /** A new empty folder outside of the clone. */
  readonly folder: (files?: Readonly<Record<string, string | Uint8Array>>) => string
  readonly dispose: () => void
}

/** Below dist/, so that what the bundle leaves in node_modules is found. */
export function makeBundle(...options: readonly string[]): Bundle {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const out = mkdtempSync(join(root, 'dist', 'test-'))
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--out', out, ...options], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the bundle cannot be built:\n${built.stderr}`)
  const file = join(out, 'start.cjs')
  const folders = [out]
  return {
    file,
    run: (args, options = {}) => {
      const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LC_|LANG|BANKC_|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|NODE_EXTRA)/.test(name)))
      const ran = spawnSync(process.execPath, [file, ...args], {
        cwd: options.cwd ?? out,
        env: { ...clean, XDG_CACHE_HOME: join(out, 'cache'), ...options.env },
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
