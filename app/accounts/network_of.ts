import { isIPv6 } from 'node:net'

/** How many groups of an IPv6 address name the network: whoever has one connection has all addresses in it (RFC 6177). */
const GROUPS = 4

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** What limits count by: an IPv4 address itself, of IPv6 the /64 that one subscriber has 2^64 addresses in. */
export function networkOf(ip: string) {
  const [, mapped] = MAPPED.exec(ip) ?? []
  if (mapped) return mapped
  if (!isIPv6(ip)) return ip
  return `${groupsOf(ip).slice(0, GROUPS).join(':')}::/64`
}

/** All eight groups; `::` stands for those of zeros. The last two may be written as IPv4, and are none of the network. */
function groupsOf(ip: string) {
  const [head, tail] = ip
    .replace(/%.*$/, '')
    .replace(/[\d.]+\.[\d.]+$/, '0:0')
    .split('::')
    .map((part) => part.split(':').filter(Boolean))
  const zeros = tail ? Array(8 - head.length - tail.length).fill('0') : []
  return [...head, ...zeros, ...(tail ?? [])].map((group) =>
    Number.parseInt(group, 16).toString(16)
  )
}
