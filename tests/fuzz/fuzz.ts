/** Runs mutants of all `.bank` files here through a check, and tells which it does not survive. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chance, mutate } from './mutate.ts'
import type { Depth } from './survive.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Failure {
  readonly seed: number
  readonly index: number
  readonly file: string
  readonly how: string
  readonly problem: string
  readonly text: string
}

export interface Run {
  readonly count: number
  readonly seed: number
  readonly check: (text: string, depth: Depth) => Promise<void> | void
  /** Called after every thousand. */
  readonly progress?: (done: number, failures: number) => void
}

function sources(): readonly { readonly file: string; readonly text: string }[] {
  return ['stdlib', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.bank') && !file.includes('expected'))
      .sort()
      .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') })),
  )
}

/** Half of the mutants begin as a whole file, half as some declarations of one: small texts are quick, and damage weighs more in them. */
export async function fuzz({ count, seed, check, progress }: Run): Promise<readonly Failure[]> {
  const all = sources()
  const failures: Failure[] = []
  for (let index = 0; index < count; index++) {
    const random = chance(seed + index)
    const { file, text: whole } = all[Math.floor(random() * all.length)] ?? { file: '', text: '' }
    const blocks = whole.split(/\n(?=\S)/)
    const from = Math.floor(random() * blocks.length)
    const start = random() < 0.15 && whole.length < 8_000 ? whole : blocks.slice(from, from + 3).join('\n')
    const { text, how } = mutate(start, random)
    const depth = { formats: index % 4 === 0, compiles: index % 2 === 0 }
    try {
      await check(text, depth)
    } catch (problem) {
      failures.push({ seed, index, file, how, problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem), text })
    }
    if ((index + 1) % 1000 === 0) progress?.(index + 1, failures.length)
  }
  return failures
}
