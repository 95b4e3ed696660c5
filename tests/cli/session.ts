/**
 * Console sessions in pages. What stands behind `$` is a command, and `>` goes on with it; one shell runs them all, in a fresh copy of
 * the quickstart project, with the bundle as `bankc`. Other lines are what a command prints: part of a line, or its beginning before `…`.
 */
import { execFile, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { allRows } from '#cli/all-codes.ts'
import type { Bundle } from './bundle.ts'

const quickstart = fileURLToPath(new URL('../../examples/quickstart', import.meta.url))

/** Pages whose wrong example nobody can run, with the reason; their right examples run as all others do. This list only ever shrinks. */
export const unprovoked: Readonly<Record<string, string>> = {
  BK6001: 'bankc would have to write what its own schema forbids',
  BK7008: 'what commander may complain of in versions to come',
  BK9000: 'a bug in bankc, by its meaning',
}

/** Pages that root cannot run, with the reason: then somebody else runs them, where that can be. This list only ever shrinks. */
export const notAsRoot: Readonly<Record<string, string>> = {
  BK7021: 'no folder is closed to root',
}

/** A user who is on every machine and owns nothing. */
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
  /** Codes of the findings and complaints in the output, each once. One that is only spoken of does not count. */
  readonly codes: readonly string[]
}

export function stepsOf(session: string): readonly Step[] {
  const steps: { command: string; prints: string[] }[] = []
  for (const line of session.split('\n')) {
    const last = steps.at(-1)
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), prints: [] })
    else if (last === undefined) throw new Error(`a session begins with a command, not with “${line}”`)
    else if (/^>( |$)/.test(line) && last.prints.length === 0) last.command += `\n${line.slice(2)}`
    else last.prints.push(line.replace(/…$/, ''))
  }
  return steps
}

/** Whether pages of `notAsRoot` can run here: root has to find somebody who can start the bundle. */
export function hasOrdinaryUser(bundle: Bundle): boolean {
  return !isRoot || spawnSync(process.execPath, [bundle.file, '--version'], { uid: nobody, gid: nobody }).status === 0
}

/** `ordinary`: not by root, whoever runs the tests. */
export async function runSession(session: string, bundle: Bundle, { ordinary = false } = {}): Promise<readonly Done[]> {
  const home = bundle.folder()
  const project = join(home, 'project')
  const bin = join(home, 'bin')
  const logs = join(home, 'logs')
  cpSync(quickstart, project, { recursive: true, filter: (path) => !/[/\\](out|expected)$/.test(path) })
  for (const folder of [bin, logs]) mkdirSync(folder)
  const user = ordinary && isRoot ? { uid: nobody, gid: nobody } : undefined
  const given = user === undefined ? [] : ['', ...readdirSync(home, { recursive: true }).map(String)]
  for (const path of given) chownSync(join(home, path), nobody, nobody)
  symlinkSync(bundle.file, join(bin, 'bankc'))
  const steps = stepsOf(session)
  const log = (index: number): string => join(logs, String(index))
  const commands = steps.map(({ command }, index) => `{ ${command}\n} >'${log(index)}' 2>&1; echo $? >'${log(index)}.exit'`)
  // A folder that was closed has to be opened again to be removed.
  const script = [...commands, `chmod -R u+rwx '${home}'`].join('\n')
  const path = [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':')
  const env = { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), BANKC_LOCALE: 'zh' }
  await new Promise<void>((resolve) => {
    execFile('sh', ['-c', script], { cwd: project, env, timeout: 60_000, ...user }, () => resolve()).stdin?.end()
  })
  return steps.map((step, index) => {
    const output = textOf(log(index)) ?? ''
    const exit = textOf(`${log(index)}.exit`)
    return { ...step, output, exit: exit === undefined ? undefined : Number(exit), codes: codesIn(output) }
  })
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function codesIn(output: string): readonly string[] {
  return [...new Set([...output.matchAll(/\b(?:error|warning|info) (BK\d{4}):/g)].map((match) => match[1] ?? ''))]
}

/**
 * What a session does otherwise than its page says. With a code, the last command comes to that code and nothing else, and the page shows
 * it; all other commands succeed and nothing is found. What a command is said to print, it prints.
 */
export function faultsOf(steps: readonly Done[], code?: string): readonly string[] {
  return steps.flatMap((step, index) => {
    const { command, prints, output, exit, codes } = step
    const wanted = index === steps.length - 1 ? code : undefined
    const fails = wanted !== undefined && allRows.get(wanted)?.severity === 'error'
    const faults = [
      ...prints.filter((line) => !output.includes(line)).map((line) => `does not print “${line}”`),
      ...(codes.join() === (wanted ?? '') ? [] : [`finds ${codes.join() || 'nothing'}`]),
      ...(wanted === undefined || prints.some((line) => line.includes(wanted)) ? [] : [`is not shown to come to ${wanted}`]),
      ...(exit === undefined ? ['is never reached'] : (exit !== 0) === fails ? [] : [`exits with ${exit}`]),
    ]
    return faults.map((fault) => `$ ${command}\n${fault}; it prints:\n${output.slice(0, 2000)}`)
  })
}
