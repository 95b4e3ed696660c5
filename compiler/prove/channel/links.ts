/** A creative leads to a path of the app, or by https to a site that the bank lists: nobody is led to where the bank does not know. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { hostOf, isListed } from '#semantics/link.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'

export function everyAddressIsListed({ model, changed }: Judging): readonly Diagnostic[] {
  if (changed !== undefined && !['link', 'slot', 'app'].some((kind) => changed.kinds.has(kind))) return []
  const apps = instancesOf(model, 'app')
  const own = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const hosts = apps.flatMap((app) => textsIn(app, 'allowed_hosts'))
  const lists = apps.flatMap((app) => app.fields.get('allowed_hosts') ?? []).map(({ origin }) => origin)
  return instancesOf(model, 'link').filter((one) => own(one) || apps.some(own)).flatMap((link) => {
    const held = link.fields.get('url')
    const address = valueOf(link, 'url')
    if (held === undefined || address?.is !== 'text' || /^\/(?!\/)/.test(address.value)) return []
    const parameters = { entry: called(link), address: address.value }
    const host = hostOf(address.value)
    if (host === undefined) return own(link) ? [say('BK5441', held.origin, parameters)] : []
    if (isListed(host, hosts)) return []
    const [list] = lists
    // Who shortened the list is to blame, not who wrote the address.
    if (!own(link) && list !== undefined) return [say('BK5440', list, { ...parameters, host }, { related: [{ note: 'link', at: held.origin }] })]
    return [say('BK5440', held.origin, { ...parameters, host }, { related: lists.map((at) => ({ note: 'list', at })) })]
  })
}
