import vine from '@vinejs/vine'
import { ROOM } from '#appointments/room_link'

const SAMPLE = '00000000-0000-4000-8000-000000000000'
const LONGEST = 500

/** An address that a browser opens over TLS, without a password in it. */
function isSecure(address: string) {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === 'https:' && !url.username && !url.password && !/\s/.test(address)
}

/** The room makes the address unguessable, so it stands behind the host. */
function isTemplate(address: string) {
  if (!address.includes(ROOM)) return false
  const sample = address.replaceAll(ROOM, SAMPLE)
  return isSecure(sample) && !new URL(sample).host.includes(SAMPLE)
}

const secureLink = vine.createRule((value, _, field) => {
  if (!isSecure(String(value))) field.report('Not a secure address', 'secureLink', field)
})

const roomAddress = vine.createRule((value, _, field) => {
  if (value !== '' && !isTemplate(String(value)))
    field.report('Not an address with a room', 'roomTemplate', field)
})

/** `https://meet.example.org/{room}`; empty: the two meet in their conversation. */
export const roomTemplate = () =>
  vine
    .string()
    .trim()
    .maxLength(LONGEST)
    .use(roomAddress())
    .nullable()
    .transform((value) => value ?? '')

/** The link by which one pair meets; empty takes it away. */
export const roomLinkValidator = vine.create({
  link: vine.string().trim().maxLength(LONGEST).use(secureLink()).nullable().optional(),
})
