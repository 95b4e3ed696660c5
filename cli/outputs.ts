/** What is on disk against what should be: per bank, the files to write, to leave alone, and to remove. */
import { join } from 'node:path'
import type { Output } from '#compiler/emit/output.ts'
import { byCodePoint } from '#model/order.ts'
import type { Disk } from './disk.ts'

/** Files that change together: those of one bank, or those that all banks share. */
export interface Group {
  /** Folder below the output folder; '' for what all banks share. */
  readonly folder: string
  readonly outputs: readonly Output[]
}

export interface Plan {
  readonly folder: string
  /** Paths below the output folder, as in the outputs. */
  readonly write: readonly { readonly path: string; readonly content: Uint8Array; readonly there: boolean }[]
  readonly same: readonly string[]
  readonly remove: readonly string[]
  /** Bytes of all files that should be there. */
  readonly bytes: number
}

const bundleFile = 'bundle.json'

/** Compares a group with the disk. Files of the last build are known from its bundle.json, never from what happens to lie there. */
export function plan(root: string, group: Group, disk: Disk): Plan {
  const write: { path: string; content: Uint8Array; there: boolean }[] = []
  const same: string[] = []
  let bytes = 0
  // bundle.json goes last: until it is there, it tells that the files are not those that it names.
  const isBundle = (one: Output): boolean => one.path.endsWith(`/${bundleFile}`)
  for (const output of [...group.outputs.filter((one) => !isBundle(one)), ...group.outputs.filter(isBundle)]) {
    const content = bytesOf(output)
    bytes += content.length
    const old = disk.read(join(root, output.path))
    if (old !== undefined && content.equals(old)) same.push(output.path)
    else write.push({ path: output.path, content, there: old !== undefined })
  }
  const made = new Set(group.outputs.map((one) => one.path))
  const remove = group.folder === '' ? [] : earlierFiles(root, group.folder, disk).filter((path) => !made.has(path))
  return { folder: group.folder, write, same, remove, bytes }
}

/** In UTF-8, without a copy where that is there. */
function bytesOf({ content, encoded }: Output): Buffer {
  return encoded === undefined ? Buffer.from(content, 'utf8') : Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength)
}

/** What the last build wrote for a bank, as far as it is still there. */
export function earlierFiles(root: string, folder: string, disk: Disk): readonly string[] {
  const path = `${folder}/${bundleFile}`
  const bytes = disk.read(join(root, path))
  if (bytes === undefined) return []
  const named = namedIn(Buffer.from(bytes).toString('utf8'))
  const listed = named.filter(isBelow).map((name) => `${folder}/${name}`)
  return [...new Set([...listed, path])].filter((one) => disk.read(join(root, one)) !== undefined).sort(byCodePoint)
}

/** Banks that an earlier build wrote and that the project no longer has. */
export function abandonedBanks(root: string, banks: readonly string[], disk: Disk): readonly string[] {
  return disk
    .folders(root)
    .filter((name) => !banks.includes(name) && /^[a-z][a-z0-9_]*$/.test(name) && isOurs(disk.read(join(root, name, bundleFile))))
    .sort(byCodePoint)
}

function isOurs(bytes: Uint8Array | undefined): boolean {
  const json = bytes === undefined ? undefined : parsed(Buffer.from(bytes).toString('utf8'))
  return isRecord(json) && typeof json['format'] === 'string' && json['format'].startsWith('bankc.bundle/')
}

/** Paths in the `files` of a bundle.json: a list of `{ path }`, or an object by path. Anything else names nothing. */
function namedIn(text: string): readonly string[] {
  const json = parsed(text)
  const files = isRecord(json) ? json['files'] : undefined
  if (Array.isArray(files)) return files.flatMap((one: unknown) => (isRecord(one) && typeof one['path'] === 'string' ? [one['path']] : []))
  return isRecord(files) ? Object.keys(files) : []
}

/** A bundle.json may have been written by anybody: only what lies below its own folder is believed. */
function isBelow(path: string): boolean {
  return !/[\\\0]/.test(path) && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
