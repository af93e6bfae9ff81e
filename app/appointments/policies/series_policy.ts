import type User from '#accounts/models/user'
import { BasePolicy } from '@adonisjs/bouncer'
import type Pair from '#matching/models/pair'

type Sides = Pick<Pair, 'studentId' | 'tutorId'>

/** Who may; whether it is still possible is a matter for the actions. */
export default class SeriesPolicy extends BasePolicy {
  propose(user: User, pair: Sides) {
    return isOneOf(user, pair)
  }

  view(user: User, series: Sides) {
    return isOneOf(user, series)
  }

  change(user: User, series: Sides) {
    return isOneOf(user, series)
  }

  /** Nobody accepts or declines what they proposed themselves, or withdraws what the other did. */
  answer(user: User, series: Sides, proposerId: string) {
    return isOneOf(user, series) && user.id !== proposerId
  }

  withdraw(user: User, series: Sides, proposerId: string) {
    return isOneOf(user, series) && user.id === proposerId
  }
}

const isOneOf = (user: User, { studentId, tutorId }: Sides) =>
  user.id === studentId || user.id === tutorId
