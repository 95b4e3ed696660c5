// What a document must be beyond the schema of OpenAPI: a lint of our own, for what `@seriousme/openapi-schema-validator` does not look at.
import { parse } from 'yaml'
import type { Output } from '#compiler/emit/output.ts'

export type Tree = Readonly<Record<string, unknown>>

export interface Called {
  readonly path: string
  readonly method: string
  readonly operation: Tree
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a place, through trees and lists; undefined when it is not there. */
export function at(tree: unknown, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((value, step) => (Array.isArray(value) ? (value as readonly unknown[])[Number(step)] : isTree(value) && Object.hasOwn(value, step) ? value[step] : undefined), tree)
}

/** The documents of a bank by file name. */
export function documentsOf(outputs: readonly Output[]): ReadonlyMap<string, Tree> {
  return new Map(outputs.map(({ path, content }) => [path.slice(path.lastIndexOf('/') + 1), parse(content) as Tree]))
}

export function operationsOf(document: Tree): readonly Called[] {
  const paths = Object.entries((document['paths'] ?? {}) as Readonly<Record<string, Tree>>)
  return paths.flatMap(([path, item]) => Object.entries(item).flatMap(([method, operation]) => (isTree(operation) ? [{ path, method, operation }] : [])))
}

/** Every object in a tree, with its JSON Pointer. */
export function* objectsIn(tree: unknown, pointer = '#'): Generator<readonly [pointer: string, object: Tree]> {
  if (Array.isArray(tree)) for (const [index, item] of (tree as readonly unknown[]).entries()) yield* objectsIn(item, `${pointer}/${index}`)
  if (!isTree(tree)) return
  yield [pointer, tree]
  for (const [key, value] of Object.entries(tree)) yield* objectsIn(value, `${pointer}/${key}`)
}

/** What a reference points to: a JSON Pointer in a URI fragment, in this document or in one beside it. */
export function resolve(documents: ReadonlyMap<string, Tree>, from: string, reference: string): unknown {
  const [file = '', fragment = ''] = reference.split('#')
  const steps = decodeURIComponent(fragment).split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return at(documents.get(file === '' ? from : file), ...steps)
}

/** Sentences about what is wrong with a set of documents; none when all is well. */
export function faultsIn(documents: ReadonlyMap<string, Tree>): readonly string[] {
  const faults: string[] = []
  const ids = new Map<string, string>()
  for (const [file, document] of documents) {
    const used = new Set<string>()
    for (const [pointer, { $ref: reference }] of objectsIn(document)) {
      if (typeof reference !== 'string') continue
      used.add(reference)
      if (resolve(documents, file, reference) === undefined) faults.push(`${file} ${pointer}: ${reference} is not there`)
    }
    for (const [section, components] of Object.entries((document['components'] ?? {}) as Readonly<Record<string, Tree>>)) {
      for (const key of Object.keys(components)) {
        if (!/^[A-Za-z0-9._-]+$/.test(key)) faults.push(`${file}: ${key} is no key of a component`)
        if (section !== 'securitySchemes' && !used.has(`#/components/${section}/${key}`)) faults.push(`${file}: nobody uses ${section} ${key}`)
      }
    }
    const tags = ((document['tags'] ?? []) as readonly Tree[]).map((tag) => tag['name'])
    for (const { path, method, operation } of operationsOf(document)) {
      const where = `${file} ${method} ${path}`
      const id = String(operation['operationId'])
      if (!/^[A-Za-z0-9_-]+$/.test(id)) faults.push(`${where}: the id ${id} is not ASCII`)
      if (ids.has(id)) faults.push(`${where}: ${id} is ${ids.get(id)} already`)
      ids.set(id, where)
      for (const tag of operation['tags'] as readonly string[]) if (!tags.includes(tag)) faults.push(`${where}: the tag ${tag} is not declared`)
      for (const requirement of operation['security'] as readonly Tree[]) {
        for (const scheme of Object.keys(requirement)) if (at(document, 'components', 'securitySchemes', scheme) === undefined) faults.push(`${where}: the scheme ${scheme} is not declared`)
      }
      const parameters = ((operation['parameters'] ?? []) as readonly Tree[]).filter((one) => one['in'] === 'path').map((one) => one['name'])
      const named = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
      if (String([...parameters].sort()) !== String([...new Set(named)].sort())) faults.push(`${where}: parameters of the path are ${String(parameters)}`)
    }
  }
  return faults
}
