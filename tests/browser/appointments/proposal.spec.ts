import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import Availability from '#profiles/models/availability'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  WIDE,
} from '#tests/helpers/browser'

test.group('A slot, from proposal to agreement', () => {
  test('one proposes, the other sees it at once, accepts, and both calendars show it', async ({
    assert,
  }) => {
    const { student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const [atDesk, onPhone] = [
      await newPerson({ viewport: WIDE }),
      await newPerson({ viewport: PHONE }),
    ]
    await signIn(atDesk, tutor.email, PASSWORD)
    await signIn(onPhone, student.email, PASSWORD)

    const day = clock.now().plus({ weeks: 1 }).toISODate()
    await onPhone.page.goto(`/calendar/week/${day}`)
    await onPhone.page.getByRole('heading', { level: 1 }).waitFor()
    await atDesk.page.goto(`/calendar/week/${day}`)
    await assertAccessible(assert, atDesk.page)
    await atDesk.page.locator(`a[href="/appointments/new?date=${day}&time=16:00"]`).click()
    await atDesk.page.getByText(`Chez ${student.firstName}, ce sera`).waitFor()
    await assertAccessible(assert, atDesk.page)
    await atDesk.page.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await atDesk.page.getByText('La proposition est envoyée').waitFor()

    const asked = onPhone.page.getByText('Ta réponse est attendue').filter({ visible: true })
    await asked.click()
    await onPhone.page.getByRole('button', { name: /Accepter/ }).waitFor()
    await assertAccessible(assert, onPhone.page)
    await assertFits(assert, onPhone.page)
    await onPhone.page.getByRole('button', { name: /Accepter/ }).click()
    await onPhone.page.getByText('est confirmée').waitFor()
    await atDesk.page.getByText('a accepté').waitFor()

    for (const view of ['month', 'week', 'day', 'list']) {
      for (const { page } of [atDesk, onPhone]) {
        await page.goto(`/calendar/${view}/${day}`)
        await page.getByText('Confirmé').filter({ visible: true }).first().waitFor()
        await assertAccessible(assert, page)
        await assertFits(assert, page)
      }
    }
    assert.deepEqual([atDesk.faults, onPhone.faults], [[], []])
  })

  test('what would be refused is told while one chooses, and what suits both is one tap away', async ({
    assert,
  }) => {
    const { student, tutor } = await createPair({ tutor: { firstName: 'Thomas' } })
    for (const { id: userId } of [student, tutor])
      await Availability.create({ userId, weekday: 3, startsMinute: 1020, endsMinute: 1140 })
    const onPhone = await newPerson({ viewport: PHONE })
    const { page } = onPhone
    await signIn(onPhone, student.email!, PASSWORD)
    const wednesday = DateTime.now().setZone('Europe/Paris').plus({ weeks: 2 }).set({ weekday: 3 })

    // A day that was chosen in the calendar comes before all the others that suit both.
    await page.goto(`/appointments/new?date=${wednesday.toISODate()}`)
    assert.equal(await page.locator('form fieldset > legend').first().textContent(), 'Quand')
    await page.getByText('vous êtes disponibles tous les deux à').waitFor()
    const time = page.locator('input[type="time"]').first()
    await time.fill('21:00')
    await page.getByText('choisis un moment entre 08:00 et 20:30').first().waitFor()
    assert.equal(await time.getAttribute('aria-invalid'), 'true')
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await page.getByRole('button', { name: '17:30', exact: true }).click()
    await page.getByText('Dans vos disponibilités à tous les deux').waitFor()
    assert.equal(await time.inputValue(), '17:30')
    assert.equal(await page.getByText('choisis un moment entre').count(), 0)
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await page.getByText('La proposition est envoyée').waitFor()
    assert.deepEqual(onPhone.faults, [])
  })

  test('answering works without script', async ({ assert }) => {
    const { student, tutor } = await createPair()
    const withoutScript = { viewport: PHONE, javaScriptEnabled: false }
    const [proposer, other] = [await newPerson(withoutScript), await newPerson(withoutScript)]
    await signIn(proposer, tutor.email, PASSWORD)
    await signIn(other, student.email, PASSWORD)

    const day = clock.now().plus({ weeks: 1 }).toISODate()
    await proposer.page.goto(`/appointments/new?date=${day}&time=17:00`)
    await proposer.page.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await proposer.page.getByText('La proposition est envoyée').waitFor()

    await other.page.goto(proposer.page.url())
    await other.page.getByRole('button', { name: /Accepter/ }).click()
    await other.page.getByText('est confirmée').waitFor()
    assert.deepEqual([proposer.faults, other.faults], [[], []])
  })
})
