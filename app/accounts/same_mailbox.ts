/** Names under which the same mailboxes are reached. */
const SAME_DOMAIN: Record<string, string> = {
  'googlemail.com': 'gmail.com',
  'proton.me': 'protonmail.com',
  'pm.me': 'protonmail.com',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
}

/**
 * Whether what is sent to one of these addresses lands where what is sent to the other does. The database knows it too, as
 * `mailbox()`.
 */
export const sameMailbox = (one: string, other: string) => mailbox(one) === mailbox(other)

/** Capitals and `+something` make no other mailbox; at Gmail, dots don't either. Some hosts have several names. */
function mailbox(address: string) {
  const [, local, domain] = /^(.*)@([^@]*)$/.exec(address.trim().toLowerCase()) ?? []
  if (domain === undefined) return address.trim().toLowerCase()
  const untagged = local.replace(/(?<=.)\+.*$/, '')
  const host = domain.replace(/\.$/, '')
  const same = SAME_DOMAIN[host] ?? host
  return same === 'gmail.com' ? `${untagged.replaceAll('.', '')}@${same}` : `${untagged}@${same}`
}
