/** The program: hands the process to `run`, and answers `--version` before anything else is loaded. */
import { readFileSync } from 'node:fs'
import { isatty } from 'node:tty'
import { version } from './home.ts'
import { writeAll } from './streams.ts'

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) return writeAll(1, `${version()}\n`)
  const { run } = await import('./run.ts')
  const output = isatty(1)
  process.exitCode = await run(args, {
    cwd: process.cwd(),
    environment: process.env,
    version: version(),
    print: (text) => writeAll(1, text),
    tell: (text) => writeAll(2, text),
    terminal: { output, error: isatty(2), width: Math.max(40, Math.min(output ? (process.stdout.columns ?? 100) : 100, 160)) },
    readInput: () => readFileSync(0),
    now: () => performance.now(),
  })
}

void main()
