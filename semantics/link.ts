/** Addresses that a tap may open outside of the app. */

/** The host of an https address, lower case; undefined for any other address, one with a user in it, or a number for a host. */
export function hostOf(address: string): string | undefined {
  const host = /^https:\/\/([a-z0-9.-]+)(:443)?([/?#]|$)/i.exec(address)?.[1]?.toLowerCase()
  return host === undefined || !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(host) ? undefined : host
}

/** Whether a host is one of a list, or below one of it. */
export function isListed(host: string, hosts: readonly string[]): boolean {
  return hosts.some((one) => host === one.toLowerCase() || host.endsWith(`.${one.toLowerCase()}`))
}
