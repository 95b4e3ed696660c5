/**
 * Console sessions in pages. What stands behind `$` is a command, and `>` goes on with it; one shell runs them all, in a fresh copy of
 * the quickstart project, with the bundle as `bankc`. Other lines are what a command prints: part of a line, or its beginning before `…`.
 */
import { execFile, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bundle } from './bundle.ts'

const quickstart = fileURLToPath(new URL('../../examples/quickstart', import.meta.url))

/** Pages whose wrong example nobody can run, with the reason; their right examples run like all others. */
export const unprovoked: Readonly<Record<string, string>> = {
  BK6001: 'bankc would have to write what its own schema forbids',
  BK7008: 'what commander may complain of in versions to come',
  BK9000: 'a bug in bankc, by its meaning',
}

/** Pages that only somebody who is not root can run, with the reason. */
export const notAsRoot: Readonly<Record<string, string>> = {
  BK7021: 'no folder is closed to root',
}

/** What may look as a user of its own on any machine: it owns nothing and is nobody. */
const nobody = 65534
const isRoot = process.getuid?.() === 0

export interface Step {
  readonly command: string
  readonly prints: readonly string[]
}

export interface Done extends Step {
  /** Both streams, as they came. */
  readonly output: string
  /** Undefined when the shell never came so far. */
  readonly exit: number | undefined
  /** Codes of the findings and complaints in the output, each once. A code that is only spoken of does not count. */
  readonly codes: readonly string[]
}

export function stepsOf(session: string): readonly Step[] {
  const steps: { command: string; prints: string[] }[] = []
  for (const line of session.split('\n')) {
    const last = steps.at(-1)
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), prints: [] })
    else if (last === undefined) throw new Error(`a session begins with a command, not with ${line}`)
    else if (line.startsWith('> ') && last.prints.length === 0) last.command += `\n${line.slice(2)}`
    else last.prints.push(line.replace(/…$/, ''))
  }
  return steps
}

/** Whether sessions of `notAsRoot` can run here: root needs a way to become somebody else who can start the bundle. */
export function canBeOrdinary(bundle: Bundle): boolean {
  return !isRoot || spawnSync(process.execPath, [bundle.file, '--version'], { uid: nobody, gid: nobody }).status === 0
}

export async function run(session: string, bundle: Bundle, options: { readonly ordinary: boolean }): Promise<readonly Done[]> {
  const home = bundle.folder()
  const [project, bin, logs] = ['project', 'bin', 'logs'].map((name) => join(home, name)) as [string, string, string]
  cpSync(quickstart, project, { recursive: true, filter: (path) => path !== join(quickstart, 'expected') && path !== join(quickstart, 'out') })
  for (const folder of [bin, logs]) mkdirSync(folder)
  symlinkSync(bundle.file, join(bin, 'bankc'))
  const steps = stepsOf(session)
  const log = (index: number): string => join(logs, String(index))
  const commands = steps.map(({ command }, index) => `{ ${command}\n} >'${log(index)}' 2>&1; echo $? >'${log(index)}.exit'`)
  // A folder that was closed has to be opened again to be removed.
  const script = [...commands, `chmod -R u+rwx '${home}'`].join('\n')
  const env = {
    PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    BANKC_LOCALE: 'zh',
  }
  const user = options.ordinary && isRoot ? { uid: nobody, gid: nobody } : {}
  if ('uid' in user) for (const path of ['', ...readdirSync(home, { recursive: true }).map(String)]) if (path !== 'bin/bankc') chownSync(join(home, path), nobody, nobody)
  await new Promise<void>((resolve) => {
    const shell = execFile('sh', ['-c', script], { cwd: project, env, ...user }, () => resolve())
    shell.stdin?.end()
  })
  return steps.map((step, index) => {
    const text = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
    const output = text(log(index)) ?? ''
    const exit = text(`${log(index)}.exit`)
    return { ...step, output, exit: exit === undefined ? undefined : Number(exit), codes: codesIn(output) }
  })
}

function codesIn(output: string): readonly string[] {
  return [...new Set([...output.matchAll(/\b(?:error|warning|info) (BK\d{4}):/g)].map((match) => match[1] ?? ''))]
}
