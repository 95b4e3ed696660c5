/** What is derived from data that does not change is worked out when somebody first asks for it, and kept as long as that data is. */
export function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly value: Made }>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}

/** The same by a word that tells things apart, for as long as whoever asks is there. */
export function onceBy<Key, Made>(wordOf: (key: Key) => string, make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<string, { readonly value: Made }>()
  return (key) => {
    const word = wordOf(key)
    const known = made.get(word)
    if (known !== undefined) return known.value
    const value = make(key)
    made.set(word, { value })
    return value
  }
}

/** The same by name. */
export function onceByName<Made>(make: (name: string) => Made): (name: string) => Made {
  return onceBy((name: string) => name, make)
}

/** The same of one thing. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined
  return () => (made ??= { value: make() }).value
}
