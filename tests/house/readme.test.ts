/** What the front pages show is true: their examples compile, and what they say comes out does. */
import { fileURLToPath } from 'node:url'
import { runPage } from '../harness/suite.ts'

for (const page of ['README.md', 'README.zh-CN.md']) {
  runPage(fileURLToPath(new URL(`../../${page}`, import.meta.url)), { given: { 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n' }, unmarked: true })
}
