import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import User from '#accounts/models/user'

type Input = { userId: string; firstName: string; familyName: string }

/** Saves a person's own name. The journal keeps the one before: the team has met them under it. */
export default class SaveIdentity {
  handle({ userId, firstName, familyName }: Input) {
    return transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      const before = nameOf(user)
      await user.merge({ firstName, familyName }).save()
      const after = nameOf(user)
      if (before === after) return
      const subject = { type: 'user', id: userId }
      await record(
        {
          ...{ actorId: userId, action: 'accounts.name_changed', subject },
          ...{ before: { name: before }, after: { name: after } },
        },
        trx
      )
    })
  }
}

const nameOf = ({ firstName, familyName }: User) => `${firstName} ${familyName}`
