/** Where a value of the model was written. Plain data: offsets, worked out into line and column only when somebody asks. */
export interface Origin {
  /** `std`, `platform`, `platform:<folder>`, `pack:<name>` or `bank:<name>`. */
  readonly layer: string
  readonly file: string
  readonly start: number
  readonly end: number
}
