/** Writes to standard output and error at once and whole. `process.stdout` would do too, but making it takes longer than `--version` may. */
import { writeSync } from 'node:fs'
import { errorCode } from './disk.ts'

export function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (problem) {
      const code = errorCode(problem)
      // Whoever reads may close the pipe early (`| head`), or nobody may read at all: that is no mistake of anybody.
      if (code === 'EPIPE' || code === 'EBADF') return
      if (code !== 'EAGAIN') throw problem
      // The reader is slow, and the pipe does not wait by itself.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
