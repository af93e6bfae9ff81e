import { BlockList, isIPv6 } from 'node:net'

/**
 * Tells which peers may say for whom they ask (`X-Forwarded-*`).
 *
 * @param list comma-separated addresses or ranges, such as `127.0.0.1,::1,10.0.0.0/8`;
 * nothing is trusted when it is empty.
 * @throws when an entry is neither an address nor a range.
 */
export function trustedProxies(list: string | undefined) {
  const trusted = new BlockList()
  for (const entry of (list ?? '').split(',').filter(Boolean)) {
    const [address, prefix] = entry.trim().split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    trusted.addSubnet(address, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family)
  }
  // Somebody who has hung up meanwhile has no address any more.
  return (address: string | undefined) =>
    address !== undefined && trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
