/** Runs the examples of `page_test`, `shelf_test`, `slot_test` and `segment_test`: what somebody sees, and is in, is held against what was wanted. */
import { isTrue, itemsOf, memberOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { instanceIn, targetOf, targetsOf } from './environment.ts'
import { pageFor } from './page.ts'
import { productsOn } from './shelf.ts'
import { creativesIn } from './slot.ts'
import { viewing, type Viewing } from './viewer.ts'

/** What is seen: sections, products or creatives, in order; or the segments that somebody is in. */
export interface Sight {
  readonly names: readonly string[]
  /** Of a page: the one that is shown; undefined: none may be seen. */
  readonly page?: string | undefined
}

export interface ViewerCase {
  readonly test: Instance
  readonly case: Instance
  /** The page, shelf or slot that is looked at; the profile by which somebody is in segments. */
  readonly subject: Instance
  /** What was to be seen, exactly; `first`: before all else; `includes`: among others; `hides`: not at all; `page`: the variant. undefined: not asked. */
  readonly wanted: { readonly shows: readonly string[] | undefined; readonly first: readonly string[]; readonly includes: readonly string[]; readonly hides: readonly string[]; readonly page: string | undefined }
  readonly sight: Sight
  /** Segments that the viewer is in, by path. */
  readonly segments: ReadonlySet<string>
  readonly passes: boolean
}

/** The kinds of tests, the field that says what is looked at, and how. */
const looks: readonly { readonly kind: string; readonly field: string; readonly look: (subject: Instance, viewing: Viewing, row: Instance) => Sight }[] = [
  { kind: 'page_test', field: 'page', look: lookAtPage },
  { kind: 'shelf_test', field: 'shelf', look: (shelf, viewing) => ({ names: productsOn(shelf, viewing).map(({ path }) => path) }) },
  { kind: 'slot_test', field: 'slot', look: (slot, viewing, row) => ({ names: creativesIn(slot, viewing, shownBefore(row)).map(({ name }) => name) }) },
  { kind: 'segment_test', field: 'profile', look: (_, viewing) => ({ names: [...viewing.segments] }) },
]

/** `today` (YYYY-MM-DD): for tests that name no day. */
export function runViewerTests(model: Model, today: string): readonly ViewerCase[] {
  return looks.flatMap(({ kind, field, look }) =>
    instancesOf(model, kind).flatMap((test) => {
      const subject = targetOf(model, test, field)
      const rows = valueOf(test, 'cases')
      if (subject === undefined || rows?.is !== 'table') return []
      return [...rows.rows.values()].map((row) => runCase(model, test, row, subject, today, look))
    }),
  )
}

function runCase(model: Model, test: Instance, row: Instance, subject: Instance, today: string, look: (typeof looks)[number]['look']): ViewerCase {
  const given = valueOf(row, 'given')
  const day = [valueOf(row, 'on'), valueOf(test, 'as_of')].find((one) => one?.is === 'date')
  const at = valueOf(row, 'at')
  const [version] = textsIn(row, 'app_version')
  const viewer = {
    role: memberOf(row, 'role') ?? '',
    facts: given?.is === 'map' ? given.entries : new Map(),
    today: day?.is === 'date' ? day.value : today,
    elder: isTrue(row, 'elder'),
    personalised: isTrue(row, 'personalised'),
    now: at?.is === 'time' ? at.value : undefined,
    installed: version === undefined ? undefined : { version },
  }
  const view = viewing(model, viewer)
  const sight = look(subject, view, row)
  const variant = targetOf(model, row, 'variant')
  const wanted = { shows: valueOf(row, 'shows') === undefined ? undefined : namesIn(model, row, 'shows'), first: namesIn(model, row, 'first'), includes: namesIn(model, row, 'segments'), hides: [...namesIn(model, row, 'hides'), ...namesIn(model, row, 'others')], page: variant?.path }
  return { test, case: row, subject, wanted, sight, segments: view.segments, passes: isAsWanted(wanted, sight) }
}

function isAsWanted({ shows, first, includes, hides, page }: ViewerCase['wanted'], sight: Sight): boolean {
  const exactly = shows === undefined || (shows.length === sight.names.length && shows.every((name, index) => name === sight.names[index]))
  const before = first.every((name, index) => name === sight.names[index])
  return exactly && before && includes.every((name) => sight.names.includes(name)) && !hides.some((name) => sight.names.includes(name)) && (page === undefined || page === sight.page)
}

/** Names as they are written: of sections and creatives the names themselves, of products and segments their paths. */
function namesIn(model: Model, row: Instance, field: string): readonly string[] {
  return itemsOf(row, field).some((one) => one.is === 'ref') ? targetsOf(model, row, field).map(({ path }) => path) : textsIn(row, field)
}

function lookAtPage(page: Instance, view: Viewing): Sight {
  const shown = pageFor(page, view)
  return { names: shown?.sections.map(({ section }) => section.name) ?? [], page: shown?.page.path }
}

function shownBefore(row: Instance) {
  const seen = valueOf(row, 'seen')
  const ago = valueOf(row, 'ago')
  const seconds = ago?.is === 'duration' ? Number(ago.amount.digits) / 10 ** ago.amount.scale : undefined
  return { today: seen?.is === 'number' ? Number(seen.value.digits) : 0, ago: seconds }
}

/** The declaration that a name of a sight means: a section of the page, a creative of the slot, a product, or a segment. */
export function seenIn(model: Model, { subject, sight }: ViewerCase, name: string): Instance | undefined {
  if (subject.kind === 'profile') return instanceIn(model, 'segment', name)
  const owner = sight.page === undefined ? subject : (model.bank.instances.get('page')?.get(sight.page) ?? subject)
  return instanceIn(model, 'product', name) ?? instanceIn(model, 'section', `${owner.path}.${name}`) ?? instanceIn(model, 'creative', `${owner.path}.${name}`)
}
