export type Part = { text: string; href?: string }

const ADDRESS = /(?:https?:\/\/|(?<![\w@.-])www\.(?=[\w-]+\.))[^\s<>"'«»]+/gi

/** What ends a sentence ends no address; a bracket does where it was opened before. */
const TRAILING = /[.,;:!?…]+$/

/** Cuts a text at its web addresses. Nothing but http and https ever becomes a link. */
export function linkify(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = addressIn(found)
    const href = complete(address)
    if (!URL.canParse(href) || !new URL(href).hostname) continue
    if (index > from) parts.push({ text: text.slice(from, index) })
    parts.push({ text: address, href })
    from = index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}

function addressIn(found: string) {
  let address = found.replace(TRAILING, '')
  while (address.endsWith(')') && count(address, ')') > count(address, '(')) {
    address = address.slice(0, -1).replace(TRAILING, '')
  }
  return address
}

/** What is written without its scheme is one of the web all the same. */
const complete = (address: string) => (/^www\./i.test(address) ? `https://${address}` : address)

const count = (text: string, sign: string) => text.split(sign).length - 1
