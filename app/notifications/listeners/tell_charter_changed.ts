import { notify } from '#notifications/notify'
import { tutorsToAcceptCharter } from '#profiles/queries/charter_to_accept'
import type LegalTextPublished from '#accounts/events/legal_text_published'

/** Cleared tutors learn that the charter has a new version to read and accept; nothing stops meanwhile. */
export default class TellCharterChanged {
  async handle({ textId, kind }: LegalTextPublished['payload']) {
    if (kind !== 'charter') return
    for (const userId of await tutorsToAcceptCharter()) {
      await notify({
        userId,
        kind: 'profiles.charter_changed',
        subject: { type: 'legal_text', id: textId },
        source: textId,
        data: {},
        path: '/charter',
        channels: ['in_app', 'email'],
      })
    }
  }
}
