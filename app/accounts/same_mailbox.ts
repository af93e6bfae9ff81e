const GMAIL = ['gmail.com', 'googlemail.com']

/** Whether what is sent to one of these addresses lands where what is sent to the other does. */
export const sameMailbox = (one: string, other: string) => mailbox(one) === mailbox(other)

/** Capitals and `+something` make no other mailbox; at Gmail, dots don't either. */
function mailbox(address: string) {
  const [, local, domain] = /^(.*)@([^@]*)$/.exec(address.trim().toLowerCase()) ?? []
  if (domain === undefined) return address.trim().toLowerCase()
  const untagged = local.replace(/(?<=.)\+.*$/, '')
  if (!GMAIL.includes(domain)) return `${untagged}@${domain}`
  return `${untagged.replaceAll('.', '')}@gmail.com`
}
