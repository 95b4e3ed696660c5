/** A program as functions that run. undefined where no code may be generated (a content security policy, a flag of Node). */
import type { NativeFacts } from './form.ts'
import type { Program } from './program.ts'
import { readerCode, unusual } from './reader.ts'

export interface Code {
  /** Writes facts into a row; false: something is not exact in it. */
  readonly read: (facts: NativeFacts, row: Float64Array) => boolean
  readonly rules: readonly Chunk[]
  readonly rows: readonly Chunk[]
  readonly exempts: readonly (((row: Float64Array) => boolean) | undefined)[]
}

/** Writes down which lines fire (the complement: cannot be told) behind the `n` that are there, and gives how many there are then. */
export type Chunk = (row: Float64Array, found: Int32Array, n: number) => number

/** `judge`: what the interpreter makes of a line that the program leaves to it. */
export function codeOf(program: Program, judge: (line: number) => boolean | undefined): Code | undefined {
  try {
    const make = new Function('judge', 'unusual', 'own', textOf(program)) as (...given: readonly unknown[]) => Code
    return make(judge, unusual(program.slots, program.bound), own)
  } catch {
    return undefined
  }
}

export function textOf({ slots, rules, rows, exempts }: Program): string {
  const chunk = (body: string): string => `function(r,found,n){${body}}`
  const exempt = (code: string | undefined): string => (code === undefined ? 'undefined' : `function(r){${code}}`)
  return `"use strict";return{
read:function(f,r){${readerCode(slots)}},
rules:[${rules.map(chunk).join(',\n')}],
rows:[${rows.map(chunk).join(',\n')}],
exempts:[${exempts.map(exempt).join(',\n')}]}`
}

function own(facts: NativeFacts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined
}
