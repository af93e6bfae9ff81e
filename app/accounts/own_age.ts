import { clock } from '#core/clock'
import { ageOn } from '#accounts/age'
import type User from '#accounts/models/user'

/** How old a student is today, on their own calendar: it is their birthday where they are. */
export function ownAge({ birthDate, timeZone }: Pick<User, 'birthDate' | 'timeZone'>) {
  return ageOn(birthDate!, clock.now().setZone(timeZone).toISODate()!)
}
