/** Every row of every phase, for `explain`. A test sees to it that no codes.ts is forgotten. */
import { checkRows } from '#compiler/check/codes.ts'
import { declareRows } from '#compiler/declare/codes.ts'
import { elaborateRows } from '#compiler/elaborate/codes.ts'
import { emitRows } from '#compiler/emit/codes.ts'
import { overlayRows } from '#compiler/overlay/codes.ts'
import { projectRows } from '#compiler/project/codes.ts'
import { proveRows } from '#compiler/prove/codes.ts'
import { appRows } from '#compiler/prove/app/codes.ts'
import { audienceRows } from '#compiler/prove/audience/codes.ts'
import { channelRows } from '#compiler/prove/channel/codes.ts'
import { limitRows } from '#compiler/prove/limits/codes.ts'
import { requirementRows } from '#compiler/prove/requirements/codes.ts'
import { ruleRows } from '#compiler/prove/rules/codes.ts'
import { searchRows } from '#compiler/prove/search/codes.ts'
import { textRows } from '#compiler/prove/texts/codes.ts'
import { voiceRows } from '#compiler/prove/voice/codes.ts'
import type { Row } from '#diagnostics/catalogue.ts'
import { codes } from '#grammar/codes.ts'
import { cliRows } from './codes.ts'

export const allRows: ReadonlyMap<string, Row> = new Map<string, Row>(
  [codes.rows, projectRows, declareRows, elaborateRows, overlayRows, checkRows, proveRows, limitRows, ruleRows, appRows, audienceRows, channelRows, searchRows, textRows, voiceRows, requirementRows, emitRows, cliRows].flatMap((rows) => Object.entries<Row>(rows)),
)
