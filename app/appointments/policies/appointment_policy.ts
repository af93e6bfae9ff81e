import type User from '#accounts/models/user'
import { BasePolicy } from '@adonisjs/bouncer'
import { isOneOf } from '#appointments/whose_deed'
import type Pair from '#matching/models/pair'
import type Appointment from '#appointments/models/appointment'

type Sides = Pick<Appointment, 'studentId' | 'tutorId' | 'proposerId'>

/** Who may; whether it is still possible is a matter for the actions. */
export default class AppointmentPolicy extends BasePolicy {
  propose(user: User, pair: Pick<Pair, 'studentId' | 'tutorId'>) {
    return isOneOf(user.id, pair)
  }

  view(user: User, appointment: Sides) {
    return isOneOf(user.id, appointment)
  }

  /** Nobody answers their own proposal. */
  answer(user: User, appointment: Sides) {
    return isOneOf(user.id, appointment) && user.id !== appointment.proposerId
  }

  join(user: User, appointment: Sides) {
    return isOneOf(user.id, appointment)
  }

  attend(user: User, appointment: Sides) {
    return isOneOf(user.id, appointment)
  }

  move(user: User, appointment: Sides) {
    return isOneOf(user.id, appointment)
  }

  plan(user: User, appointment: Sides) {
    return isOneOf(user.id, appointment)
  }

  cancel(user: User, appointment: Sides) {
    return isOneOf(user.id, appointment)
  }
}
