/** Finds the files of each layer, reads them as text and parses them. A file that cannot be read or parsed is a finding; the others go on. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source } from '#diagnostics/source.ts'
import { decode } from '#grammar/decode.ts'
import { parse } from '#grammar/parse.ts'
import type { SyntaxFile } from '#grammar/syntax.ts'
import { byCodePoint } from '#model/order.ts'
import type { Folder } from '../host.ts'
import { say } from './codes.ts'
import type { Located } from './config.ts'

/** One layer as it was written: std, a platform, a pack or a bank. */
export interface Layer {
  /** `std`, `std:platform`, the platform's folder, `pack:<name>` or `bank:<name>`. */
  readonly name: string
  readonly files: readonly SyntaxFile[]
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
  /** Whether an asset (a path as written in this layer) is there and inside the layer's folder. */
  readonly asset: (path: string) => 'there' | 'missing' | 'outside'
}

/** More findings than this in one file help nobody. */
const mostFindingsPerFile = 200

/** Reads all `.bank` files of some folders as one layer. `shown` turns a path of the folder into the name that people see. */
export function loadLayer(name: string, tree: Folder, folders: readonly string[], shown: (path: string) => string): Layer {
  const files: SyntaxFile[] = []
  const sources: Source[] = []
  const diagnostics: Diagnostic[] = []
  const paths = folders.flatMap((folder) => tree.list(folder) ?? []).filter((path) => path.endsWith('.bank'))
  for (const path of [...new Set(paths)].sort(byCodePoint)) {
    const file = shown(path)
    const nowhere = { file, start: 0, end: 0 }
    if (tree.leadsOut(path)) {
      diagnostics.push(say('BK2007', nowhere, { path: file }))
      continue
    }
    const bytes = tree.read(path)
    if (bytes === undefined || bytes === 'unreadable') {
      diagnostics.push(say('BK2019', nowhere, { file }))
      continue
    }
    const decoded = decode(bytes)
    if ('problem' in decoded) {
      diagnostics.push(say(decoded.problem === 'binary' ? 'BK2016' : decoded.problem === 'gbk' ? 'BK2017' : 'BK2018', nowhere, { file }))
      continue
    }
    const parsed = parse(file, decoded.text)
    sources.push({ file, text: decoded.text })
    files.push(parsed.syntax)
    const more = parsed.diagnostics.length - mostFindingsPerFile
    const listed = more > 0 ? [...parsed.diagnostics].sort((one, other) => one.at.start - other.at.start).slice(0, mostFindingsPerFile) : parsed.diagnostics
    const last = listed[listed.length - 1]
    diagnostics.push(...listed)
    // It stands where the list breaks off.
    if (more > 0 && last !== undefined) diagnostics.push(say('BK2020', { ...last.at, end: last.at.start }, { file, count: more }))
  }
  return { name, files, sources, diagnostics, asset: (path) => assetIn(tree, folders, path) }
}

function assetIn(tree: Folder, folders: readonly string[], path: string): 'there' | 'missing' | 'outside' {
  for (const folder of folders) {
    const full = folder === '' ? path : `${folder}/${path}`
    if (tree.leadsOut(full)) return 'outside'
    if (tree.list(folder)?.includes(full) === true) return 'there'
  }
  return 'missing'
}

/** Names of the sub-folders of a folder, sorted; undefined when it is not there. */
export function subfolders(tree: Folder, folder: string): readonly string[] | undefined {
  const files = tree.list(folder)
  if (files === undefined) return undefined
  const prefix = folder === '' ? '' : `${folder}/`
  const names = files.filter((file) => file.startsWith(prefix) && file.slice(prefix.length).includes('/'))
  return [...new Set(names.map((file) => file.slice(prefix.length).split('/')[0] ?? ''))].sort(byCodePoint)
}

/** Checks that a configured folder is there and stays inside. */
export function checkFolder(tree: Folder, located: Located, key: string): readonly Diagnostic[] {
  if (tree.leadsOut(located.path)) return [say('BK2007', located.at, { path: located.path })]
  return tree.list(located.path) === undefined ? [say('BK2008', located.at, { path: located.path, key })] : []
}
