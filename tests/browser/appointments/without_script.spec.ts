import { test } from '@japa/runner'
import type { Page } from 'playwright'
import type User from '#accounts/models/user'
import Availability from '#profiles/models/availability'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { createAgreedSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { afternoon, press } from './support.js'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

const available = (userId: string) =>
  Availability.createMany(
    EVERY_DAY.map((weekday) => ({ userId, weekday, startsMinute: 14 * 60, endsMinute: 19 * 60 }))
  )

/** A pair that has offers, and its tutor at a phone whose scripts don't arrive. */
async function withoutScript() {
  const made = await createPair()
  for (const { id } of [made.student, made.tutor]) await available(id)
  const open = async (user: User) => {
    const person = await newPerson({ viewport: PHONE, javaScriptEnabled: false })
    await signIn(person, user.email!, PASSWORD)
    return person
  }
  return { ...made, tutoring: await open(made.tutor), learning: await open(made.student) }
}

const send = (page: Page) => press(page, 'Envoyer la proposition')
const tick = (page: Page) => page.locator('input[name="offers[]"]').first().check()
const confirmed = (days: number) => ({
  state: 'confirmed' as const,
  slots: [afternoon(days).toUTC().toISO()!],
})

test.group('Offered slots, without script', () => {
  test('are ticked and sent: a proposal, a counter, a move', async ({ assert }) => {
    const { pair, tutor, tutoring, learning } = await withoutScript()

    await tutoring.page.goto('/appointments/new')
    await tick(tutoring.page)
    await send(tutoring.page)
    await tutoring.page.getByText('La proposition est envoyée').waitFor()

    const slots = [afternoon(2).toUTC().toISO()!]
    const { appointment } = await createAppointment(pair, { proposerId: tutor.id, slots })
    await learning.page.goto(`/appointments/${appointment.id}/counter/new`)
    await tick(learning.page)
    await send(learning.page)
    await learning.page.getByText('réponse est envoyée').waitFor()

    const { appointment: hour } = await createAppointment(pair, confirmed(3))
    await tutoring.page.goto(`/appointments/${hour.id}/move/new`)
    await tick(tutoring.page)
    await tutoring.page.getByLabel('Pourquoi').fill('Un contrôle')
    await send(tutoring.page)
    await tutoring.page.getByText('en attendant la réponse').waitFor()
    assert.deepEqual([tutoring.faults, learning.faults], [[], []])
  })

  test('stay ticked when something else is refused', async ({ assert }) => {
    const { pair, tutoring } = await withoutScript()
    const { appointment: hour } = await createAppointment(pair, confirmed(3))
    await tutoring.page.goto(`/appointments/${hour.id}/move/new`)
    await tick(tutoring.page)
    await tutoring.page.locator('textarea[name="reason"]').fill('   ')
    await send(tutoring.page)
    await tutoring.page.getByRole('alert').waitFor()
    assert.isTrue(await tutoring.page.locator('input[name="offers[]"]').first().isChecked())
  })

  test('are chosen for a weekly slot, and for its change', async ({ assert }) => {
    const { tutoring } = await withoutScript()
    const { pair, learning } = await withoutScript()

    await tutoring.page.goto('/series/new')
    await tutoring.page.locator('input[name="offer"]').first().check()
    await send(tutoring.page)
    await tutoring.page.getByText('La proposition est envoyée').waitFor()

    const { series } = await createAgreedSeries(pair, { startsOn: afternoon(2).toISODate()! })
    await learning.page.goto(`/series/${series.id}/change/new`)
    await learning.page.locator('input[name="offer"]').nth(3).check()
    await send(learning.page)
    await learning.page.waitForURL((url) => url.pathname === `/series/${series.id}`)
    assert.deepEqual([tutoring.faults, learning.faults], [[], []])
  })
})
