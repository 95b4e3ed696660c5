/** What a compilation is asked and what it gives. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source, Sources } from '#diagnostics/source.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import type { Ahead } from './emit/ready.ts'
import type { ProjectConfig } from './project/config.ts'

export interface CompileOptions {
  /** `YYYY-MM-DD`; stands above `as_of:` in bankc.yaml and today. */
  readonly asOf?: string
  /** Only these banks; all when not given. */
  readonly banks?: readonly string[]
}

export interface CompiledBank {
  readonly name: string
  readonly label: string | undefined
  /** undefined when the bank has an error. */
  readonly model: Model | undefined
  /** Errors that keep this bank from being written: its own, its packs' and the platform's. */
  readonly errors: number
  /** Warnings about it, wherever they stand: in a policy of its own that hits the platform, say. */
  readonly warnings: number
  /** The project's texts that it was compiled from, sorted by file; the standard library goes with the compiler. */
  readonly sources: readonly Source[]
}

export interface Compilation {
  /** undefined when bankc.yaml is missing or wrong. */
  readonly project: ProjectConfig | undefined
  readonly bankNames: readonly string[]
  readonly vocabulary: Vocabulary
  readonly banks: readonly CompiledBank[]
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: Sources
  /** What of the banks was compiled ahead and stands untouched. */
  readonly ahead?: Ahead | undefined
}
