/**
 * How fast decisions are, beside other engines; bench/decide.mjs runs it. The same rules and requests for all. What each gives is compared
 * with the reference before it is timed. Repetitions of all engines take turns in one process, and medians are compared. Parsing and
 * compiling are not timed, handing over a request is. Time is what the processor spent on the process, all its threads together: whatever
 * else the machine does, and waiting, count for nobody.
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { bare, cedar, interpreter, twin, zenPlain, zenTrace, type Engine } from './engines.ts'
import { requestsOf, rulesOf, type Request } from './workload.ts'

const repetitions = Number(process.argv[2] ?? 7)
const requestCount = Number(process.argv[3] ?? 10_000)
/** A repetition goes over all requests so often that it takes long enough to be timed; slow engines take part of them. */
const passes = (engine: Engine): number => (engine === bare || engine === twin ? 20 : 1)
const share = (engine: Engine, ruleCount: number): number => (engine.from === undefined ? (engine === interpreter ? 0.1 : 1) : Math.min(1, 100 / ruleCount))

interface Timed {
  readonly engine: Engine
  readonly run: (request: Request) => readonly string[] | Promise<readonly string[]>
  readonly requests: readonly Request[]
  readonly times: number[]
}

async function prepared(engine: Engine, ruleCount: number, requests: readonly Request[], wanted: readonly string[]): Promise<Timed> {
  const run = engine.build(rulesOf(ruleCount))
  const own = requests.slice(0, Math.ceil(requests.length * share(engine, ruleCount)))
  let wrong = 0
  for (const [index, request] of own.entries()) if ([...(await run(request))].sort().join() !== wanted[index]) wrong++
  if (wrong > 0) throw new Error(`${engine.name}: ${wrong} of ${own.length} outcomes differ`)
  return { engine, run, requests: own, times: [] }
}

/** Microseconds of processor time a decision. */
async function timed({ engine, run, requests }: Timed): Promise<number> {
  let fired = 0
  const begun = process.cpuUsage()
  if (engine === zenPlain || engine === zenTrace) {
    for (const request of requests) fired += (await run(request)).length
  } else {
    for (let pass = passes(engine); pass > 0; pass--)
      for (let index = 0; index < requests.length; index++) fired += (run(requests[index] as Request) as readonly string[]).length
  }
  const { user, system } = process.cpuUsage(begun)
  if (fired < 0) throw new Error('never')
  return (user + system) / (passes(engine) * requests.length)
}

const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[values.length >> 1] ?? NaN
/** As it is installed. Not every package lets its package.json be asked for by name. */
const version = ({ from }: Engine): string => {
  const text = from === undefined ? undefined : readFileSync(new URL(`../peers/node_modules/${from}/package.json`, import.meta.url), 'utf8')
  return text === undefined ? '' : ` ${(JSON.parse(text) as { readonly version: string }).version}`
}

async function measure(ruleCount: number, engines: readonly Engine[]): Promise<ReadonlyMap<Engine, number>> {
  const requests = requestsOf(requestCount)
  const reference = bare.build(rulesOf(ruleCount))
  const wanted = requests.map((request) => [...(reference(request) as readonly string[])].sort().join())
  const all: Timed[] = []
  for (const engine of engines) all.push(await prepared(engine, ruleCount, requests, wanted))
  for (let repetition = 0; repetition < repetitions; repetition++) for (const one of all) one.times.push(await timed(one))
  const hits = wanted.reduce((sum, ids) => sum + (ids === '' ? 0 : ids.split(',').length), 0) / requests.length
  const own = median(all.find(({ engine }) => engine === twin)?.times ?? [])
  console.log(`\n${ruleCount} rules × 5 comparisons, ${requests.length.toLocaleString('en')} requests of 40 facts, ${hits.toFixed(2)} rules fire on average\n`)
  console.log('| engine | µs a decision | least–most | decisions/s | bankc is |\n| --- | ---: | ---: | ---: | ---: |')
  for (const { engine, times } of all) {
    const middle = median(times)
    console.log(
      `| ${engine.name}${version(engine)} | ${middle.toFixed(2)} | ${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)} | ${Math.round(1e6 / middle).toLocaleString('en')} | ${(middle / own).toFixed(2)} × |`,
    )
  }
  return new Map(all.map(({ engine, times }) => [engine, median(times)]))
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? ''} × ${cpus().length}, ${repetitions} repetitions`)
const hundred = await measure(100, [bare, twin, interpreter, zenPlain, zenTrace, cedar])
const thousand = await measure(1000, [bare, twin, interpreter, zenPlain, cedar])
const perRule = (times: ReadonlyMap<Engine, number>, count: number, engine: Engine): number => ((times.get(engine) ?? NaN) * 1000) / count
for (const engine of [twin, bare]) {
  const [few, many] = [perRule(hundred, 100, engine), perRule(thousand, 1000, engine)]
  console.log(`\n${engine.name}: ${few.toFixed(1)} ns a rule at 100, ${many.toFixed(1)} ns at 1,000: ${(many / few).toFixed(2)} ×`)
}
