/**
 * Who has what already: versions of the app from which and up to which something is there, platforms on which it is not, and the share of
 * customers that it is open to. Nothing about a customer's app is known: they have all that is switched on.
 */
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import { nestedIn } from '#model/nested.ts'

/** The app that somebody has in their hands. */
export interface Installed {
  /** `6.2.0`. */
  readonly version: string
  /** A member of the enum `device_platform`; undefined: not known. */
  readonly platform?: string | undefined
}

/** Numbers between dots: at least one, at most four. undefined: no version. `6.2` is `6.2.0`. */
export function readVersion(text: string): readonly number[] | undefined {
  return /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text) ? text.split('.').map(Number) : undefined
}

export function compareVersions(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Whether something with `min_version`, `max_version` and `share` is there for somebody. `bucket`: from 0 to below 1, the same for a
 * customer for ever, so that a share that grows takes nothing away from anybody.
 */
export function isReleased(instance: Instance, installed: Installed | undefined, bucket: number): boolean {
  const own = nestedIn(instance, 'switches').find((row) => installed?.platform !== undefined && memberOf(row, 'platform') === installed.platform)
  const setting = (field: string) => (own === undefined ? undefined : valueOf(own, field)) ?? valueOf(instance, field)
  const live = own === undefined ? undefined : valueOf(own, 'live')
  if (live?.is === 'bool' && !live.value) return false
  const share = setting('share')
  if (share?.is === 'percent' && bucket >= Number(share.value.digits) / 10 ** share.value.scale) return false
  const version = installed === undefined ? undefined : readVersion(installed.version)
  const [least, most] = ['min_version', 'max_version'].map((field) => {
    const value = setting(field)
    return value?.is === 'text' ? readVersion(value.value) : undefined
  })
  if (version === undefined) return true
  return (least === undefined || compareVersions(least, version) <= 0) && (most === undefined || compareVersions(version, most) <= 0)
}
