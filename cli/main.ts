/** The program: hands the process to `run`, and answers `--version` before anything else is loaded. */
import { fstatSync, readFileSync } from 'node:fs'
import { version } from './home.ts'
import { writeAll } from './streams.ts'

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) return writeAll(1, `${version()}\n`)
  const { run } = await import('./run.ts')
  process.exitCode = await run(args, {
    cwd: workingFolder(),
    environment: process.env,
    version: version(),
    print: (text) => writeAll(1, text),
    tell: (text) => writeAll(2, text),
    terminalWidth: () => (isTerminal() ? Math.max(40, Math.min(process.stdout.columns ?? 100, 160)) : undefined),
    readInput: () => readFileSync(0),
    now: () => performance.now(),
  })
}

/** Asked of the file first: making `process.stdout` takes time. */
function isTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY === true
  } catch {
    // Standard output is closed.
    return false
  }
}

function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    // Somebody has removed it.
    return '/'
  }
}

main().catch((problem: unknown) => {
  writeAll(2, `bankc: error BK9000: ${String(problem)}\n`)
  process.exitCode = 70
})
