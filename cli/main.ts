/** The program: hands the process to `run`, and answers `--version` before anything else is loaded. */
import { readFileSync } from 'node:fs'
import { version } from './home.ts'

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version()}\n`)
    return
  }
  // Whoever reads may close the pipe early (`| head`): that is no mistake of anybody.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'EPIPE') throw problem
    })
  }
  const { run } = await import('./run.ts')
  process.exitCode = await run(args, {
    cwd: process.cwd(),
    environment: process.env,
    version: version(),
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    terminal: {
      output: process.stdout.isTTY === true,
      error: process.stderr.isTTY === true,
      width: Math.max(40, Math.min(process.stdout.columns ?? 100, 160)),
    },
    readInput: () => readFileSync(0),
  })
}

void main()
