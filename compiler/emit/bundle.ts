/** bundle.json: what a bank's bundle consists of, so that it can be checked, compared and cleaned up. No time, host or absolute path. */
import { byCodePoint } from '#model/order.ts'

export interface BundleFacts {
  readonly bank: string
  readonly compiler: string
  readonly edition: number
  /** Digest of everything that the bank was compiled from. */
  readonly sources: string
}

export interface BundledFile {
  /** From the folder of the bundle. */
  readonly path: string
  /** Of its bytes, in lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

export function bundleText(facts: BundleFacts, bundled: readonly BundledFile[]): string {
  const files = [...bundled].sort((left, right) => byCodePoint(left.path, right.path))
  const bundle = { $schema: '../schemas/bundle.schema.json', format: 'bankc.bundle/1', ...facts, files }
  return `${JSON.stringify(bundle, undefined, 2)}\n`
}
