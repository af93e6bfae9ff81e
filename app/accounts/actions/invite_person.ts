import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { ageOn, isBirthDate, TUTOR_AGE } from '#accounts/age'
import PersonInvited from '#accounts/events/person_invited'
import StaffPermission from '#accounts/models/staff_permission'

type Invited = { firstName: string; familyName: string; email: string; locale: 'fr' | 'en' }

type Input = Invited & {
  /** Null when it is done on the server's command line. */
  actorId: string | null
} & (
    | { role: 'student' | 'tutor'; birthDate: string }
    | { role: 'staff'; permissions: StaffPermission['permission'][] }
  )

/** Creates an account without a password, whose owner chooses one through a link that is mailed to them. */
export default class InvitePerson {
  async handle(input: Input) {
    if (input.role !== 'staff') {
      const today = clock.now().toISODate()
      if (!isBirthDate(input.birthDate, today)) return refused('birth_date_impossible')
      const tooYoung = input.role === 'tutor' && ageOn(input.birthDate, today) < TUTOR_AGE
      if (tooYoung) return refused('tutor_too_young')
    }
    return transaction(async (trx) => {
      const id = await this.#insert(input, trx)
      if (!id) return refused('email_taken')
      if (input.role === 'staff') await this.#permit(id, input.permissions, trx)
      await this.#record(id, input, trx)
      await announce(new PersonInvited({ userId: id }), trx)
      return done({ id, firstName: input.firstName })
    })
  }

  async #insert(input: Input, trx: Transaction): Promise<string | undefined> {
    const [row] = await trx.knexClient
      .table('users')
      .insert({
        role: input.role,
        state: 'invited',
        email: input.email,
        first_name: input.firstName,
        family_name: input.familyName,
        birth_date: input.role === 'staff' ? null : input.birthDate,
        locale: input.locale,
        created_at: clock.now().toJSDate(),
        updated_at: clock.now().toJSDate(),
      })
      .onConflict(trx.knexClient.raw('(lower(email))') as never)
      .ignore()
      .returning('id')
    return row?.id
  }

  async #permit(userId: string, permissions: StaffPermission['permission'][], trx: Transaction) {
    await StaffPermission.createMany(
      permissions.map((permission) => ({ userId, permission })),
      { client: trx }
    )
  }

  async #record(id: string, input: Input, trx: Transaction) {
    const permissions = input.role === 'staff' ? { permissions: input.permissions.toSorted() } : {}
    await record(
      {
        actorId: input.actorId,
        action: 'accounts.person_invited',
        subject: { type: 'user', id },
        after: { role: input.role, ...permissions },
      },
      trx
    )
  }
}
