import { clock } from '#core/clock'
import { ageOn } from '#accounts/age'
import type User from '#accounts/models/user'

/** The clock of whoever hasn't said theirs: an account that is made for somebody begins with it. */
const PRESUMED_ZONE = 'Europe/Paris'

/** Today, for somebody who is invited: on the clock that their account will have. */
export const presumedDay = () => clock.now().setZone(PRESUMED_ZONE).toISODate()!

/** How old somebody is today, on their own calendar: it is their birthday where they are. */
export function ownAge({ birthDate, timeZone }: Pick<User, 'birthDate' | 'timeZone'>) {
  return ageOn(birthDate!, clock.now().setZone(timeZone).toISODate()!)
}

/** For so many days a birthday is news: what it changes is told on the day, or when the mails can leave again. */
const NEWS_DAYS = 7

/** Whether a student turned so old in these days. Otherwise they were older already, and it is a rule that changed. */
export function hasJustTurned(
  age: number,
  { birthDate, timeZone }: Pick<User, 'birthDate' | 'timeZone'>
) {
  const day = clock.now().setZone(timeZone).minus({ days: NEWS_DAYS }).toISODate()!
  return ageOn(birthDate!, day) < age
}
