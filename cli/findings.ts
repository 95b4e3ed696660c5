/** Puts findings out in the format that was asked for. */
import { type Rendering, type Report, fails, sorted } from '#diagnostics/report.ts'
import { type Settings, shownFrom } from './settings.ts'

export async function printFindings(settings: Settings, report: Report): Promise<void> {
  return settings.stopwatch.timeAsync('print', () => printNow(settings, report))
}

async function printNow(settings: Settings, report: Report): Promise<void> {
  const { world, format, failOn, quiet } = settings
  const diagnostics = sorted(report.diagnostics).filter((one) => !quiet || fails(one, failOn))
  const shown: Report = { ...report, diagnostics }
  const rendering = renderingOf(settings)
  switch (format) {
    case 'text': {
      if (diagnostics.length === 0) return
      const { renderText } = await import('#diagnostics/render/text.ts')
      return world.print(renderText(shown, { ...rendering, ...(await settings.look()), summary: !quiet }))
    }
    case 'json':
      return world.print((await import('#diagnostics/render/json.ts')).renderJson(shown))
    case 'sarif':
      return world.print((await import('#diagnostics/render/sarif.ts')).renderSarif(shown, rendering))
    case 'github':
      return world.print((await import('#diagnostics/render/github.ts')).renderGithub(shown, rendering))
    case 'gitlab':
      return world.print((await import('#diagnostics/render/gitlab.ts')).renderGitlab(shown, rendering))
    case 'junit':
      return world.print((await import('#diagnostics/render/junit.ts')).renderJunit(shown, rendering))
    default:
      return format satisfies never
  }
}

/** How findings are to be put. */
export function renderingOf(settings: Settings): Rendering {
  const { world, locale, failOn } = settings
  return { locale, failOn, version: world.version, path: shownFrom(settings) }
}
