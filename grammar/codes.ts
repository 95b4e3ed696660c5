/** What the grammar can say (BK1000 to BK1999). */
import { catalogue } from '#diagnostics/catalogue.ts'
import { characters } from './codes/characters.ts'
import { slips } from './codes/slips.ts'
import { structure } from './codes/structure.ts'
import { tables } from './codes/tables.ts'

export const codes = catalogue({ ...characters, ...structure, ...tables, ...slips })
