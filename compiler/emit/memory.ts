/** What banks share is worked out once; what was one bank's own must not pile up. So a memory keeps what this bank and the last one have used. */
export interface Memory<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
  /** To be called between banks. */
  readonly turn: () => void
}

export function makeMemory<Key, Value>(): Memory<Key, Value> {
  let before = new Map<Key, Value>()
  let now = new Map<Key, Value>()
  return {
    get: (key) => {
      const known = now.get(key)
      if (known !== undefined) return known
      const older = before.get(key)
      if (older !== undefined) now.set(key, older)
      return older
    },
    set: (key, value) => {
      now.set(key, value)
    },
    turn: () => {
      before = now
      now = new Map()
    },
  }
}
