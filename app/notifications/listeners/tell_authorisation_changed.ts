import db from '@adonisjs/lucid/services/db'
import { transaction } from '#core/transaction'
import { notify } from '#notifications/notify'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { studentId: string; authorised: boolean; changeId: string }

/**
 * The two of a pair, and who coordinates it, are told that nothing can be written or planned for now, or again.
 * Why is nobody's business but the family's and the team's, who see it in the records.
 */
export default class TellAuthorisationChanged {
  async handle({ studentId, authorised, changeId }: Payload) {
    const pair = await db
      .from('pairs')
      .where('student_id', studentId)
      .whereNot('state', 'closed')
      .first()
    if (!pair) return
    const names = await firstNames([studentId, pair.tutor_id])
    const people = [
      { userId: studentId, other: names.get(pair.tutor_id), path: '/consents', side: 'pair' },
      { userId: pair.tutor_id, other: names.get(studentId), path: '/messages', side: 'pair' },
      {
        userId: pair.coordinator_id,
        other: names.get(studentId),
        path: '/',
        side: 'team',
      },
    ] as const

    await transaction(async (trx) => {
      for (const { userId, other, path, side } of inIdOrder(people)) {
        await notify(
          {
            userId,
            kind: authorised ? 'accounts.authorisation_regained' : 'accounts.authorisation_lost',
            subject: { type: 'pair', id: pair.id },
            source: changeId,
            data: { otherFirstName: other, side },
            path,
            channels: ['in_app'],
          },
          trx
        )
      }
    })
  }
}

/** People are locked in id order, so that two of these at once wait instead of deadlocking. */
const inIdOrder = <Person extends { userId: string }>(people: readonly Person[]) =>
  people.toSorted((one, two) => (one.userId < two.userId ? -1 : 1))
