import proxyaddr from 'proxy-addr'

/**
 * Tells which peers may say for whom they ask (`X-Forwarded-*`).
 *
 * @param list comma-separated addresses, ranges or the names `loopback`, `linklocal`,
 * `uniquelocal`; nothing is trusted when it is empty.
 */
export function trustedProxies(list: string | undefined) {
  if (!list) return () => false
  return proxyaddr.compile(list.split(',').map((entry) => entry.trim()))
}
