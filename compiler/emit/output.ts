/** A file to be written: where, from the root of the output folder, and what. */
export interface Output {
  /** Path below the output folder, `/` between folders: `yuanhe/config.json`. */
  readonly path: string
  readonly content: string
  /** The same in UTF-8, when somebody has needed it already. */
  readonly encoded?: Uint8Array
}
