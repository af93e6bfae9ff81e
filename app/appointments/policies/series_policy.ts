import type User from '#accounts/models/user'
import { BasePolicy } from '@adonisjs/bouncer'
import { isOneOf } from '#appointments/whose_deed'
import type Pair from '#matching/models/pair'

type Sides = Pick<Pair, 'studentId' | 'tutorId'>

/** Who may; whether it is still possible is a matter for the actions. */
export default class SeriesPolicy extends BasePolicy {
  propose(user: User, pair: Sides) {
    return isOneOf(user.id, pair)
  }

  view(user: User, series: Sides) {
    return isOneOf(user.id, series)
  }

  change(user: User, series: Sides) {
    return isOneOf(user.id, series)
  }

  /** Nobody accepts or declines what they proposed themselves, or withdraws what the other did. */
  answer(user: User, series: Sides, proposerId: string) {
    return isOneOf(user.id, series) && user.id !== proposerId
  }

  withdraw(user: User, series: Sides, proposerId: string) {
    return isOneOf(user.id, series) && user.id === proposerId
  }
}
