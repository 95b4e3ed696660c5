/** Every row of every phase, for `explain`. A test sees to it that no codes.ts is forgotten. */
import { declareRows } from '#compiler/declare/codes.ts'
import { projectRows } from '#compiler/project/codes.ts'
import type { Row } from '#diagnostics/catalogue.ts'
import { cliRows } from './codes.ts'

export const allRows: ReadonlyMap<string, Row> = new Map<string, Row>(
  [projectRows, declareRows, cliRows].flatMap((rows) => Object.entries<Row>(rows)),
)
