import transmit from '@adonisjs/transmit/services/main'

/** The channel that only this person's authenticated streams are subscribed to. */
export const personalChannel = (userId: string) => `users/${userId}`

export type LivePush = { type: string } & Record<string, string | number | boolean | null | object>

/**
 * Tells the open pages of these people that something happened. It may be lost: a page heals
 * itself by asking the server. Call it through `afterCommit`, with the people who may know now.
 */
export const live = {
  push(userIds: string[], push: LivePush) {
    for (const userId of userIds) transmit.broadcast(personalChannel(userId), push as never)
  },
}
