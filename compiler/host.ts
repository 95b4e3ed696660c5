/** What the compiler asks of the world. The compiler itself reads no file, no clock and no environment. */

/** A folder tree, read only. Paths are relative to its root, with `/` between folders. */
export interface Folder {
  /** Every file at or below a folder ('' for all), as paths from the root, sorted by code point; undefined when there is no such folder. */
  readonly list: (folder: string) => readonly string[] | undefined
  /** The bytes of a file; undefined when it is not there; 'unreadable' when it is there and cannot be read. */
  readonly read: (file: string) => Uint8Array | undefined | 'unreadable'
  /** Whether a path leads out of the folder through a link. */
  readonly leadsOut: (path: string) => boolean
}

export interface Host {
  /** The project folder: where `bankc.yaml` stands. */
  readonly project: Folder
  /** The standard library: `std/`, `platform/`, `policy/`, `packs/`. */
  readonly library: Folder
  /**
   * The standard library compiled ahead, for exactly these layers (`std`, or `std` and `std:platform`): what `writeImage`
   * made, in UTF-8, of the very files that `library` has. undefined: there is none, or it is stale.
   */
  readonly image?: (layers: readonly string[]) => Uint8Array | undefined
  /** Today in the bank's time zone, `YYYY-MM-DD`; used when neither `--as-of` nor `as_of:` says otherwise. */
  readonly today: string
}
