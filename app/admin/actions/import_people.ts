import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import InvitePerson from '#accounts/actions/invite_person'
import { judgePeople, type Fate, type Role } from '#admin/imports/judge_people'
import type { PeopleRow } from '#admin/imports/people_file'

type Input = {
  rows: PeopleRow[]
  role: Role
  actorId: string
  /** How many rows were shown as good; without it nothing is done yet. */
  confirmed?: number
}

/**
 * Invites the people of a file. First it says what would become of each row; confirmed, all good rows go in together, or
 * none. Two imports come one after the other, so that the second finds what the first brought. Refusal: another
 * number of rows is good by now than was confirmed.
 */
export default class ImportPeople {
  handle(input: Input) {
    return transaction(async (trx) => {
      await trx.rawQuery(`SELECT pg_advisory_xact_lock(hashtext('admin.import_people'))`)
      const fates = await judgePeople(input.rows, input.role, trx)
      const good = fates.filter(({ reasons }) => reasons.length === 0)
      if (input.confirmed === undefined) return done({ fates, invited: 0 })
      if (good.length !== input.confirmed || good.length === 0) return refused('rows_changed')
      await this.#invite(good, input.actorId, trx)
      return done({ fates, invited: good.length })
    })
  }

  async #invite(good: Fate[], actorId: string, trx: Transaction) {
    for (const { person, line } of good) {
      const result = await new InvitePerson().handle({ person: person!, actorId, trx })
      // Somebody signed up with this address since it was looked up: nothing of the file goes in.
      if (!result.ok) throw new Error(`Line ${line} can't be invited: ${result.reason}`)
    }
  }
}
