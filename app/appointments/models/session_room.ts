import { SessionRoomSchema } from '#database/schema'

/** The link by which one pair meets, instead of the association's server. */
export default class SessionRoom extends SessionRoomSchema {}
