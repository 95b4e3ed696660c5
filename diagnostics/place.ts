/** A place in a text: a file and the half-open range of UTF-16 offsets [start, end) in it. */
export interface Place {
  /** Name of the file as the user knows it: relative to the project folder, `/` between folders; `std/…` for the standard library. */
  readonly file: string
  readonly start: number
  readonly end: number
}
