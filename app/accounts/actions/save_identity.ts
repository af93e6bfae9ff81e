import { record } from '#audit/record'
import { versionOf } from '#core/version_of'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import User from '#accounts/models/user'

type Name = Pick<User, 'firstName' | 'familyName'>
/** `version` is of the name that the page began from. */
type Input = Name & { userId: string; version: string }

/** Saves a person's own name, unless it changed on another page. The journal keeps the one before: the team knows them by it. */
export default class SaveIdentity {
  handle({ userId, firstName, familyName, version }: Input) {
    return transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      const before = nameOf(user)
      if (before === nameOf({ firstName, familyName })) return done()
      if (nameVersion(user) !== version) return refused('changed_meanwhile')

      await user.merge({ firstName, familyName }).save()
      const subject = { type: 'user', id: userId }
      await record(
        {
          ...{ actorId: userId, action: 'accounts.name_changed', subject },
          ...{ before: { name: before }, after: { name: nameOf(user) } },
        },
        trx
      )
      return done()
    })
  }
}

/** What the page sends back with what it changed. */
export const nameVersion = ({ firstName, familyName }: Name) => versionOf([firstName, familyName])

const nameOf = ({ firstName, familyName }: Name) => `${firstName} ${familyName}`
