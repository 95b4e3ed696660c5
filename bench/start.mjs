/**
 * How long a run of bankc takes from start to end, as ratios to `node -e 0`, all measured in turn in the same rounds: times of a
 * machine drift, ratios of one run do not. `node bench/start.mjs [rounds]`; the bundle must be there (npm ci makes it).
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(root, 'dist', 'start.cjs')
const rounds = Number(process.argv[2] ?? 9)
/** Where the environment sets it, Node reads certificates at every start: that would make every ratio look better than it is. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...environment } = process.env
const work = mkdtempSync(join(tmpdir(), 'bankc-bench-'))

/** A project of some copies of one bank of the alliance, each under a name of its own. */
function copies(count) {
  const from = join(root, 'examples', 'alliance')
  const to = join(work, `copies-${count}`)
  mkdirSync(join(to, 'banks'), { recursive: true })
  for (const part of ['bankc.yaml', 'platform', 'packs']) if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true })
  for (let index = 1; index <= count; index++) {
    const name = `bank_${String(index).padStart(3, '0')}`
    const folder = join(to, 'banks', name)
    cpSync(join(from, 'banks', 'yuanhe'), folder, { recursive: true })
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.bank'))) {
      const text = readFileSync(join(folder, file), 'utf8')
      writeFileSync(join(folder, file), text.replace(/^(bank|银行) yuanhe\b/m, `$1 ${name}`))
    }
  }
  return to
}

function example(name) {
  const to = join(work, name)
  cpSync(join(root, 'examples', name), to, { recursive: true, filter: (path) => !/[/\\](out|expected)$/.test(path) })
  return to
}

const bankc = (folder, ...args) => ({ args: [bundle, ...args], folder })
const quickstart = example('quickstart')
const alliance = example('alliance')
const few = copies(14)
const many = copies(56)

const scenarios = [
  { name: 'node -e 0', aim: '', args: ['-e', '0'], folder: work },
  { name: '--version', aim: '1.6', ...bankc(work, '--version') },
  { name: '--help', aim: '', ...bankc(work, '--help') },
  { name: 'check quickstart', aim: '4', ...bankc(quickstart, 'check') },
  { name: 'check alliance', aim: '', ...bankc(alliance, 'check') },
  { name: 'build alliance', aim: '', ...bankc(alliance, 'build', '--quiet'), fresh: true },
  { name: 'build alliance again', aim: '', ...bankc(alliance, 'build', '--quiet') },
  { name: 'check 14 copies', aim: '', ...bankc(few, 'check', '--quiet') },
  { name: 'check 56 copies', aim: '', ...bankc(many, 'check', '--quiet') },
  { name: 'build 14 copies', aim: '', ...bankc(few, 'build', '--quiet'), fresh: true },
  { name: 'build 56 copies', aim: '', ...bankc(many, 'build', '--quiet'), fresh: true },
]

function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? 0
}

const times = new Map(scenarios.map((one) => [one.name, []]))
const failures = new Set()
try {
  for (let round = 0; round < rounds; round++) {
    for (const { name, args, folder, fresh } of scenarios) {
      if (fresh) rmSync(join(folder, 'out'), { recursive: true, force: true })
      const begun = performance.now()
      const { status } = spawnSync(process.execPath, args, { cwd: folder, env: environment, stdio: 'ignore' })
      times.get(name).push(performance.now() - begun)
      if (status !== 0) failures.add(`${name}: exit ${status}`)
    }
  }
  const base = median(times.get('node -e 0'))
  const ratio = (name) => median(times.get(name)) / base
  console.log(`Node ${process.version}, ${rounds} rounds, medians; node -e 0 = ${base.toFixed(1)} ms\n`)
  console.log(`${'scenario'.padEnd(24)}${'ms'.padStart(9)}${'× node -e 0'.padStart(14)}${'aim'.padStart(7)}`)
  for (const { name, aim } of scenarios) {
    console.log(`${name.padEnd(24)}${median(times.get(name)).toFixed(1).padStart(9)}${ratio(name).toFixed(2).padStart(14)}${aim.padStart(7)}`)
  }
  for (const command of ['check', 'build']) {
    // What 42 more banks cost, a bank, against what the first 14 cost, a bank: about 1 or less when the cost grows in proportion.
    const first = (ratio(`${command} 14 copies`) - ratio('--version')) / 14
    const more = (ratio(`${command} 56 copies`) - ratio(`${command} 14 copies`)) / 42
    console.log(`\n${command}: one more bank costs ${more.toFixed(3)} × node -e 0; of the first 14 each cost ${first.toFixed(3)}; growth ${(more / first).toFixed(2)}`)
  }
  if (failures.size > 0) console.log(`\nDid not exit with 0:\n${[...failures].map((one) => `  ${one}`).join('\n')}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
