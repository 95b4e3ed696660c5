/** BK3000–3999: declarations and layers. */
import { catalogue } from '#diagnostics/catalogue.ts'
import { layers } from './codes/layers.ts'
import { places } from './codes/places.ts'

export const { rows: overlayRows, say } = catalogue({ ...layers, ...places })
