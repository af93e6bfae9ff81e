import { settings } from '#core/settings'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { presumedDay } from '#accounts/own_age'
import { tieGuardian } from '#accounts/name_guardian'
import { forgetUnconfirmedAt } from '#accounts/queries/forget_unconfirmed'
import { insertInvited } from '#accounts/queries/insert_invited'
import { invitationFault, type Invited } from '#accounts/invitation_fault'
import PersonInvited from '#accounts/events/person_invited'
import StaffPermission from '#accounts/models/staff_permission'

type Input = {
  person: Invited
  /** Null when it is done on the server's command line. */
  actorId: string | null
  trx?: Transaction
}

/** Creates an account without a password, whose owner chooses one through a link that is mailed to them. */
export default class InvitePerson {
  async handle({ person, actorId, trx: outer }: Input) {
    const { guardianAuthorisationAge } = await settings.get()
    const fault = invitationFault(person, guardianAuthorisationAge, presumedDay())
    if (fault) return refused(fault)

    return transaction(async (trx) => {
      if (person.email) await forgetUnconfirmedAt(person.email, trx)
      const id = await insertInvited(person, trx)
      if (!id) return refused('email_taken')
      const more = await this.#complete(id, person, trx)
      await record(
        {
          actorId,
          action: 'accounts.person_invited',
          subject: { type: 'user', id },
          after: { role: person.role, ...more },
        },
        trx
      )
      await announce(new PersonInvited({ userId: id }), trx)
      return done({ id, firstName: person.firstName })
    }, outer)
  }

  /** @returns what the journal keeps beside the role. */
  async #complete(userId: string, person: Invited, trx: Transaction) {
    if (person.role === 'student' && person.guardian) {
      await tieGuardian(userId, { ...person.guardian, locale: person.locale }, trx)
    }
    if (person.role !== 'staff') return {}
    const permissions = person.permissions.toSorted()
    await StaffPermission.createMany(
      permissions.map((permission) => ({ userId, permission })),
      { client: trx }
    )
    return { permissions }
  }
}
