/**
 * Why code may be generated from a model. It was compiled in this process, or it was loaded from a bundle that is what whoever published it
 * says it is: bundle.json has the digest that was asked for, and every file the digest and the size that bundle.json has.
 */
export interface Warrant {
  readonly is: 'compiled here' | 'verified bundle'
  /** Digest of bundle.json. */
  readonly bundle: string | undefined
  readonly [granted]: true
}

declare const granted: unique symbol
const grant = (is: Warrant['is'], bundle: string | undefined): Warrant => ({ is, bundle }) as Warrant

/** For models that the compiler has just made. */
export const compiledHere: Warrant = grant('compiled here', undefined)

export interface BundleInHand {
  /** bundle.json, as it was read. */
  readonly text: string
  /** What its digest must be, from where the bundle was released, not from beside it. */
  readonly expected: string
  /** Files by their paths from the folder of the bundle. */
  readonly files: ReadonlyMap<string, string>
}

/** `digest`: SHA-256 of a text in UTF-8, in lower-case hexadecimal. A broken bundle gives what is wrong with it, and no warrant. */
export function verify(
  { text, expected, files }: BundleInHand,
  digest: (text: string) => string,
): { readonly warrant: Warrant | undefined; readonly wrong: readonly string[] } {
  const actual = digest(text)
  if (actual !== expected) return { warrant: undefined, wrong: ['bundle.json'] }
  const wrong = listed(text).filter(({ path, sha256 }) => {
    const content = files.get(path)
    return content === undefined || digest(content) !== sha256
  })
  const unlisted = [...files.keys()].filter((path) => !listed(text).some((one) => one.path === path))
  const paths = [...wrong.map(({ path }) => path), ...unlisted]
  return { warrant: paths.length === 0 ? grant('verified bundle', actual) : undefined, wrong: paths }
}

/** The digest of the text is as it should be: it is what bankc wrote. */
function listed(text: string): readonly { readonly path: string; readonly sha256: string }[] {
  return (JSON.parse(text) as { readonly files: readonly { readonly path: string; readonly sha256: string }[] }).files
}
