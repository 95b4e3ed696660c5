/** Failed examples of what somebody sees or is in, as findings: what they were to see, what they do, and which segments they are in. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { instanceIn } from '#semantics/environment.ts'
import { seenIn, type ViewerCase } from '#semantics/viewer-test.ts'
import { say } from './codes.ts'
import { caseName, testName } from './test-findings.ts'

export function unseen(one: ViewerCase, bank: string, model: Model): Diagnostic {
  const { test, case: row, subject, wanted, sight, segments } = one
  const named = (names: readonly string[]): Bilingual => calledAll(names.map((name) => ({ name, label: seenIn(model, one, name)?.label })))
  const isOfSegments = subject.kind === 'profile'
  const parts: readonly Bilingual[] = [
    ...(wanted.page === undefined ? [] : [pageWords(wanted.page, model)]),
    ...(wanted.shows === undefined ? [] : [sees(named(wanted.shows))]),
    ...(wanted.first.length === 0 ? [] : [both(named(wanted.first), '最先看到', 'seeing first ')]),
    ...(wanted.includes.length === 0 ? [] : [both(named(wanted.includes), '归入', 'being in ')]),
    ...(wanted.hides.length === 0 ? [] : [isOfSegments ? both(named(wanted.hides), '不归入', 'not being in ') : both(named(wanted.hides), '看不到', 'not seeing ')]),
  ]
  const seen = [...(sight.page === undefined || sight.page === subject.path ? [] : [pageWords(sight.page, model)]), isOfSegments ? isIn(named(sight.names)) : sees(named(sight.names))]
  const parameters = { test: testName(test), case: caseName(row), bank, expected: joined(parts), actual: joined(seen), trace: segmentWords(segments, model) }
  return say('BK7061', row.origin, parameters, { related: [{ note: 'subject', at: subject.origin }] })
}

function calledAll(all: readonly { readonly name: string; readonly label: string | undefined }[]): Bilingual {
  return { zh: all.map(({ name, label }) => `「${label ?? name}」`).join(''), en: all.map(({ name }) => name).join(', ') }
}

function both(names: Bilingual, zh: string, en: string): Bilingual {
  return { zh: `${zh}${names.zh}`, en: `${en}${names.en}` }
}

function sees(names: Bilingual): Bilingual {
  return names.en === '' ? { zh: '什么也看不到', en: 'seeing nothing' } : both(names, '看到', 'seeing ')
}

function isIn(names: Bilingual): Bilingual {
  return names.en === '' ? { zh: '不归入任何客群', en: 'being in no segment' } : both(names, '归入', 'being in ')
}

function pageWords(path: string, model: Model): Bilingual {
  const page: Instance | undefined = instanceIn(model, 'page', path)
  return { zh: `页面「${page?.label ?? path}」（${path}）`, en: `the page ${path}` }
}

function joined(parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') }
}

function segmentWords(segments: ReadonlySet<string>, model: Model): Bilingual {
  if (segments.size === 0) return { zh: '这位客户不属于任何客群。', en: 'this customer is in no segment' }
  const { zh, en } = calledAll([...segments].map((path) => ({ name: path, label: instanceIn(model, 'segment', path)?.label })))
  return { zh: `这位客户属于${zh}。`, en: `this customer is in ${en}` }
}
