/**
 * How time and memory grow with size: each shape of tests/sizes at a quarter, half and all of what is promised, in a process of its own.
 * Ratios, since times of a machine drift: 2 is proportional when the size doubles. `npx tsx bench/sizes.ts [part of a name] [scale]`
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { shapes } from '../tests/sizes/shapes.ts'
import { compileFiles } from '../tests/harness/project.ts'

const self = fileURLToPath(import.meta.url)
const [, , part = '', scale = '1', only, count] = process.argv

if (only !== undefined) {
  const shape = shapes[Number(only)]
  if (shape !== undefined) {
    compileFiles(shape.files(100))
    const files = shape.files(Number(count))
    const begun = performance.now()
    const { diagnostics } = compileFiles(files)
    const codes = [...new Set(diagnostics.map((one) => one.code))].join(' ')
    console.log(JSON.stringify({ milliseconds: performance.now() - begun, megabytes: process.resourceUsage().maxRSS / 1024, codes, findings: diagnostics.length }))
  }
} else {
  console.log('| shape | size | ms | MB | time × for 2 × | memory × for 2 × | findings |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |')
  for (const [index, shape] of shapes.entries()) {
    if (!shape.name.includes(part)) continue
    const sizes = [4, 2, 1].map((by) => Math.round((shape.full * Number(scale)) / by))
    const runs = sizes.map((size) => {
      const ran = spawnSync(process.execPath, [...process.execArgv, self, '', '1', String(index), String(size)], { encoding: 'utf8' })
      return ran.status === 0 ? (JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '{}') as { milliseconds: number; megabytes: number; codes: string; findings: number }) : undefined
    })
    const [, half, all] = runs
    if (half === undefined || all === undefined) {
      console.log(`| ${shape.name} | ${sizes[2]} | did not end | | | | |`)
      continue
    }
    const times = (more: number, less: number): string => (more / less).toFixed(1)
    console.log(`| ${shape.name} | ${sizes[2]} | ${Math.round(all.milliseconds)} | ${Math.round(all.megabytes)} | ${times(all.milliseconds, half.milliseconds)} | ${times(all.megabytes, half.megabytes)} | ${all.codes} ${all.findings > 0 ? all.findings : ''} |`)
  }
}
