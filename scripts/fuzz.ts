/** `npm run fuzz`: mutants of all `.bank` files, as many as wanted: `npm run fuzz -- 100000 7` for 100,000 with the seed 7. */
import { fuzz } from '../tests/fuzz/fuzz.ts'
import { survive } from '../tests/fuzz/survive.ts'

const count = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? 20261122)
const begun = Date.now()
const failures = await fuzz({ count, seed, check: survive, progress: (done, failed) => void process.stderr.write(`${done} of ${count}, ${failed} failures\n`) })
for (const { index, file, how, problem, text } of failures.slice(0, 20)) console.log(`\nmutant ${index} of ${file} (${how}):\n${problem}\n--- text\n${text.slice(0, 3_000)}\n---`)
console.log(`${count} mutants, seed ${seed}: ${failures.length} failures, ${Math.round((Date.now() - begun) / 1000)} s`)
process.exitCode = failures.length > 0 ? 1 : 0
