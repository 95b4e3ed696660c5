/**
 * How fast decisions are, beside other engines: `npm install` in bench/peers, then `node bench/decide.mjs [repetitions] [requests]`. It
 * bundles bench/decide/run.ts as bankc itself is bundled, so that what runs is what is shipped.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
/** Beside the sources: packages are looked for from there. */
const folder = mkdtempSync(join(here, 'peers', 'node_modules', '.bundle-'))
try {
  const outfile = join(folder, 'run.mjs')
  await build({
    entryPoints: [join(here, 'decide', 'run.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'error',
    define: { 'import.meta.url': JSON.stringify(new URL('decide/run.ts', import.meta.url).href) },
  })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
