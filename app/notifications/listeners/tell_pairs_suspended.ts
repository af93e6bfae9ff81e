import Pair from '#matching/models/pair'
import { notify } from '#notifications/notify'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { checkId: string; tutorId: string }

/** The coordinator of each pair learns that it can only be read for now. */
export default class TellPairsSuspended {
  async handle({ checkId, tutorId }: Payload) {
    if (await isCleared(tutorId)) return
    const pairs = await Pair.query()
      .where('tutor_id', tutorId)
      .whereNot('state', 'closed')
      .orderBy('id')
    const names = await firstNames([tutorId])
    for (const { id, coordinatorId } of pairs) {
      await notify({
        userId: coordinatorId,
        kind: 'profiles.pair_suspended',
        subject: { type: 'pair', id },
        source: `${id}:${checkId}`,
        data: { otherFirstName: names.get(tutorId) },
        path: `/admin/resources/pairs/records/${id}/show`,
        channels: ['in_app', 'email'],
      })
    }
  }
}
