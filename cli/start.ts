/**
 * What the command `bankc` runs: the bundle bankc.cjs, from V8's code cache where the build has left one, so that nothing is parsed
 * again at every start. `node dist/bankc.cjs` does the same without it, and slower. With BANKC_CODE_CACHE=write (the build sets it)
 * the cache is made out of whatever the run has used.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, wrap } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { version } from './home.ts'
import { writeAll } from './streams.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const bundle = join(folder, 'bankc.cjs')
const cache = join(folder, 'bankc.cache')
/** The bundle says on its second line which build it is, and the cache begins with the same words: V8 itself compares lengths only. */
const markLength = 64

function start(): void {
  const source = readFileSync(bundle, 'latin1')
  const mark = source.slice(source.indexOf('\n') + 1).slice(0, markLength)
  const cached = existsSync(cache) ? readFileSync(cache) : undefined
  const fits = cached !== undefined && cached.toString('latin1', 0, markLength) === mark
  // The bundle is ASCII, so that one byte is one character; its first line is for the shell.
  const script = new Script(wrap(`//${source.slice(2)}`), {
    filename: bundle,
    ...(fits ? { cachedData: cached.subarray(markLength) } : {}),
  })
  const run = script.runInThisContext() as (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void
  const module = { exports: {} }
  run(module.exports, createRequire(bundle), module, bundle, folder)
  if (process.env['BANKC_CODE_CACHE'] === 'write') {
    process.on('exit', () => writeFileSync(cache, Buffer.concat([Buffer.from(mark, 'latin1'), script.createCachedData()])))
  }
}

const words = process.argv.slice(2)
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) writeAll(1, `${version()}\n`)
else start()
