/** Tools of emitting in memory: what was loaded and written is told. */
import { emitTools } from '#cli/emit-tools.ts'
import type { EmitTools, Shipped } from '#compiler/emit/tools.ts'

export interface WatchedTools {
  readonly tools: EmitTools
  /** `ts-morph`, `ajv`, and the names of what was written into the cache, in their order. */
  readonly used: readonly string[]
}

const machine = emitTools('0.1.0', {}, '/nowhere')

/** Hand-written schemas come from the project, nothing that is generated does. */
export const bareShipped: Shipped = {
  types: () => undefined,
  schema: (name) => (name === 'config' || name === 'manifest' ? undefined : machine.shipped.schema(name)),
  validators: () => undefined,
  texts: () => undefined,
}

/** `cache` and `earlier` by name or path. */
export function watchedTools(options: { readonly shipped?: Shipped; readonly cache?: Map<string, string>; readonly earlier?: ReadonlyMap<string, string> } = {}): WatchedTools {
  const used: string[] = []
  const cache = options.cache ?? new Map<string, string>()
  const tools: EmitTools = {
    ...machine,
    tsMorph: () => {
      used.push('ts-morph')
      return machine.tsMorph()
    },
    ajv: () => {
      used.push('ajv')
      return machine.ajv()
    },
    cache: {
      read: (name) => cache.get(name),
      write: (name, content) => {
        used.push(name.replace(/^[0-9a-f]{64}\./, ''))
        cache.set(name, content)
      },
    },
    shipped: options.shipped ?? bareShipped,
    earlier: (path) => options.earlier?.get(path),
  }
  return { tools, used }
}
