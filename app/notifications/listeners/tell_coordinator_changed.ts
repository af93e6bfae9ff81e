import { DateTime } from 'luxon'
import User from '#accounts/models/user'
import { notify } from '#notifications/notify'
import { countUp } from '#notifications/count_up'
import { transaction } from '#core/transaction'
import { pairsGiven } from '#notifications/queries/pairs_given'
import { firstNames } from '#notifications/queries/first_names'
import type { Telling } from '#notifications/notify'

type Payload = {
  pairId: string
  tutorId: string
  coordinatorId: string
  actorId: string
  at: string
}

/** Pairs that are given together are told of together, within as many minutes. */
const TOGETHER = 10

/**
 * A coordinator learns of the pairs that a colleague gave them: one notice and one e-mail for all of a few minutes, at whose
 * end the e-mail leaves. Who takes a pair over themselves knows it.
 */
export default class TellCoordinatorChanged {
  async handle({ pairId, tutorId, coordinatorId, actorId, at }: Payload) {
    if (coordinatorId === actorId) return
    const moment = DateTime.fromISO(at, { zone: 'utc' })
    const from = moment.startOf('minute').minus({ minutes: moment.minute % TOGETHER })
    const until = from.plus({ minutes: TOGETHER })
    const names = await firstNames([tutorId])

    await transaction(async (trx) => {
      const pairs = await pairsGiven({ actorId, coordinatorId, from, until }, trx)
      const telling: Telling = {
        userId: coordinatorId,
        kind: 'matching.coordinator_changed',
        subject: { type: 'pair', id: pairId },
        source: `${actorId}:${from.toISO()}`,
        data: { otherFirstName: names.get(tutorId) },
        path: pairs === 1 ? pathOf(pairId) : await pathOfAll(coordinatorId),
        channels: ['in_app', 'email'],
        leavesAt: until,
        occurrences: pairs,
      }
      if (!(await notify(telling, trx))) await countUp(telling, trx)
    })
  }
}

const PAIRS = '/admin/resources/pairs'

const pathOf = (pairId: string) => `${PAIRS}/records/${pairId}/show`

async function pathOfAll(coordinatorId: string) {
  const { fullName } = await User.findOrFail(coordinatorId)
  return `${PAIRS}?filters.owner=${encodeURIComponent(fullName)}`
}
