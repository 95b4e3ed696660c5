/** What emitting asks of the outside. Heavy libraries come through functions, so that nothing is loaded which is not needed. */
import type { Ajv } from 'ajv'
import type Standalone from 'ajv/dist/standalone/index.js'
import type * as TsMorph from 'ts-morph'

/** Formats that no kind changes, by the names of their schemas. */
export const fixedNames = ['bundle', 'kinds', 'provenance'] as const
export type FixedName = (typeof fixedNames)[number]

export interface EmitTools {
  /** Version of bankc: `0.1.0`. */
  readonly version: string
  readonly digest: (text: string) => Digested
  readonly tsMorph: () => typeof TsMorph
  readonly ajv: () => AjvLibrary
  /**
   * What was made before, for other kinds than the standard library's. Some of it is code that will be run, so it must come from where
   * only this user writes, never from a project. Losing it costs time, nothing else.
   */
  readonly cache: Cache
  /** Runs a module of CommonJS that requires nothing and gives what it exports. */
  readonly load: (code: string) => unknown
  readonly shipped: Shipped
  /** A file of the last build, by its path below the output folder. */
  readonly earlier: (path: string) => string | undefined
}

export interface Digested {
  /** In UTF-8. */
  readonly bytes: number
  /** In lower-case hexadecimal. */
  readonly sha256: string
  readonly encoded?: Uint8Array
}

export interface AjvLibrary {
  readonly Ajv: typeof Ajv
  readonly standaloneCode: typeof Standalone.default
}

export interface Cache {
  readonly read: (name: string) => string | undefined
  readonly write: (name: string, content: string) => void
}

/** What comes with bankc, made for the kinds of the standard library; each undefined when it is not there. */
export interface Shipped {
  readonly types: () => string | undefined
  readonly schema: (name: 'config' | 'manifest' | FixedName) => string | undefined
  /** What the module of validators exports. */
  readonly validators: () => unknown
  /** What is written of the standard library's instances, as `ready.ts` prints it. */
  readonly texts: () => string | undefined
}
