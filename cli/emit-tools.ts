/** What emitting asks of this machine: heavy libraries loaded when first used, digests, a cache, what comes with bankc. */
import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as TsMorph from 'ts-morph'
import type { AjvLibrary, Cache, EmitTools } from '#compiler/emit/tools.ts'
import { disk } from './disk.ts'
import { shippedFile } from './home.ts'

/** `require` of a big package takes half as long as `import()` of it, and the emitters do not wait. */
const load = createRequire(import.meta.url)

/** `out`: where the outputs of the last build are, absolute. */
export function emitTools(version: string, environment: Environment, out: string): EmitTools {
  return {
    version,
    digest: (text) => {
      const bytes = Buffer.from(text, 'utf8')
      return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), encoded: bytes }
    },
    tsMorph: () => load('ts-morph') as typeof TsMorph,
    ajv: () => ({
      Ajv: (load('ajv') as { readonly Ajv: AjvLibrary['Ajv'] }).Ajv,
      standaloneCode: (load('ajv/dist/standalone') as { readonly default: AjvLibrary['standaloneCode'] }).default,
    }),
    cache: cacheIn(cacheFolder(environment), version),
    shipped: {
      types: () => shippedFile('types.ts'),
      schema: (document) => shippedFile(`${document}.schema.json`),
      validators: () => {
        const code = shippedFile('validators.cjs')
        return code === undefined ? undefined : evaluate(code)
      },
      texts: () => shippedFile('standard.texts'),
    },
    load: evaluate,
    earlier: (path) => textOf(disk.read(join(out, path))),
  }
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}

/** Runs CommonJS code that imports nothing. */
function evaluate(code: string): unknown {
  const module: { exports: unknown } = { exports: {} }
  const run = new Function('module', 'exports', code) as (module: object, exports: unknown) => void
  run(module, module.exports)
  return module.exports
}

type Environment = Readonly<Record<string, string | undefined>>

/** Of the user, never of the project: what is in the cache is run, and a project may come from anybody. */
function cacheFolder({ XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: home }: Environment): string | undefined {
  const folder = [cache, local, home === undefined || home === '' ? undefined : join(home, '.cache')].find((one) => one !== undefined && one !== '')
  return folder === undefined ? undefined : join(folder, 'bankc')
}

/** A cache that is lost, broken or not writable costs time and nothing else. */
function cacheIn(folder: string | undefined, version: string): Cache {
  if (folder === undefined) return { read: () => undefined, write: () => {} }
  const pathOf = (name: string): string => join(folder, version, name.replace(/[^\w.-]/g, '_'))
  return {
    read: (name) => textOf(disk.read(pathOf(name))),
    write: (name, content) => {
      const path = pathOf(name)
      try {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(`${path}.${process.pid}`, content)
        renameSync(`${path}.${process.pid}`, path)
      } catch {
        // Next time it is made again.
      }
    },
  }
}

