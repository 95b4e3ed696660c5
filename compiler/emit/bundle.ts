/** bundle.json: what a bank's bundle consists of, so that it can be checked, compared and cleaned up. No time, host or absolute path. */
import { byCodePoint } from '#model/order.ts'
import type { Output } from './output.ts'

export interface BundleFacts {
  readonly bank: string
  readonly compiler: string
  readonly edition: number
  /** Digest of everything that the bank was compiled from. */
  readonly sources: string
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal, and how many bytes they are. */
export type Digest = (text: string) => { readonly sha256: string; readonly bytes: number }

/** `outputs`: the bank's files, paths below the output folder; the bundle names them from its own folder. */
export function bundleText(facts: BundleFacts, outputs: readonly Output[], digest: Digest): string {
  const files = [...outputs]
    .sort((left, right) => byCodePoint(left.path, right.path))
    .map(({ path, content }) => ({ path: path.slice(facts.bank.length + 1), ...digest(content) }))
  const bundle = { $schema: '../schemas/bundle.schema.json', format: 'bankc.bundle/1', ...facts, files }
  return `${JSON.stringify(bundle, undefined, 2)}\n`
}
