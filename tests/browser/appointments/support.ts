import { DateTime } from 'luxon'
import type { Page } from 'playwright'
import type User from '#accounts/models/user'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { newPerson, PHONE, signIn, WIDE } from '#tests/helpers/browser'

const PEOPLE = {
  student: { firstName: 'Lina', timeZone: 'Indian/Reunion' },
  tutor: { firstName: 'Thomas', timeZone: 'Europe/Paris' },
}

/** The student begins on a phone, the tutor at a wide screen: each side acts and answers on both. */
export const SCREENS = [
  { screen: 'a phone', viewport: PHONE, first: 'student', other: 'tutor' },
  { screen: 'a wide screen', viewport: WIDE, first: 'tutor', other: 'student' },
] as const

/** A student in La Réunion and a tutor in Paris, both signed in at screens of this size. */
export async function twoClocks({ viewport, first, other }: (typeof SCREENS)[number]) {
  const made = await createPair(PEOPLE)
  const open = async (user: User) => {
    const person = await newPerson({ viewport, timezoneId: user.timeZone })
    await signIn(person, user.email!, PASSWORD)
    return { ...person, user }
  }
  return { ...made, first: await open(made[first]), other: await open(made[other]) }
}

export type Side = Awaited<ReturnType<typeof twoClocks>>['first']

/** Some afternoon in Paris of the week after next, when a student in La Réunion is still up: nothing is too soon. */
export const afternoon = (days: number) =>
  DateTime.now()
    .setZone('Europe/Paris')
    .plus({ weeks: 2 })
    .startOf('week')
    .plus({ days, hours: 15 })

const hourIn = (start: DateTime, zone: string) =>
  [start, start.plus({ hours: 1 })].map((time) => time.setZone(zone).toFormat('HH:mm')).join(' – ')

/** Waits until a page shows an hour on the clock of who reads it, and beside it on the other's. */
export async function readsHour({ page, user }: Side, start: DateTime, { user: other }: Side) {
  const own = page.locator('time').filter({ hasText: hourIn(start, user.timeZone) })
  const beside = page.getByText(`${hourIn(start, other.timeZone)} pour ${other.firstName}`)
  await own.filter({ visible: true }).first().waitFor()
  await beside.filter({ visible: true }).first().waitFor()
}

/** Writes a time into the form of a slot, on the clock of who writes. */
export async function writeSlot({ page, user }: Side, start: DateTime) {
  const own = start.setZone(user.timeZone)
  await page.locator('input[type="date"]').first().fill(own.toISODate()!)
  await page.locator('input[type="time"]').first().fill(own.toFormat('HH:mm'))
  await page.getByText(/^Chez (Lina|Thomas), ce sera/).waitFor()
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click()
