import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { freezeTime } from '#tests/helpers/time'
import { transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  WIDE,
} from '#tests/helpers/browser'

test.group('Around the hour', () => {
  test('both find the door, say that they met, the tutor writes, the student reads', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({
      student: { firstName: 'Inès' },
      tutor: { firstName: 'Marc' },
    })
    const start = clock.now().plus({ minutes: 5 }).startOf('minute')
    const { appointment } = await createAppointment(pair, {
      state: 'confirmed',
      slots: [start.toUTC().toISO()!],
    })
    await transaction((trx) =>
      settings.update({ roomTemplate: 'https://meet.example.test/{room}' }, trx)
    )
    const [atDesk, onPhone] = [
      await newPerson({ viewport: WIDE }),
      await newPerson({ viewport: PHONE }),
    ]
    await signIn(atDesk, tutor.email, PASSWORD)
    await signIn(onPhone, student.email, PASSWORD)

    const url = `/appointments/${appointment.id}`
    for (const { page } of [atDesk, onPhone]) {
      await page.goto('/')
      const join = page.getByRole('link', { name: 'Rejoindre' })
      assert.equal(await join.getAttribute('href'), `${url}/room`)
      for (const path of ['/', url]) {
        await page.goto(path)
        await page.getByText('Ça ne marche pas').click()
        await page.getByText('Continuer dans la conversation').waitFor()
        await assertAccessible(assert, page)
        await assertFits(assert, page)
      }
      assert.notInclude(await page.content(), 'meet.example.test')
    }

    freezeTime(start.plus({ minutes: 60, seconds: -1 }).toUTC().toISO()!)
    await onPhone.page.goto(url)
    freezeTime(start.plus({ minutes: 61 }).toUTC().toISO()!)
    await onPhone.page.getByRole('button', { name: 'Oui, nous nous sommes vus' }).waitFor()
    await onPhone.page.goto('/')
    await assertAccessible(assert, onPhone.page)
    await onPhone.page.getByRole('button', { name: 'Oui, nous nous sommes vus' }).click()
    await onPhone.page.getByText('C’est noté, merci').waitFor()

    await atDesk.page.goto(`${url}/report`)
    await atDesk.page.getByLabel('Ce que nous avons fait').fill('Les fractions')
    await atDesk.page.getByText('Brouillon gardé sur cet appareil').waitFor()
    await atDesk.page.reload()
    await atDesk.page.getByText('Brouillon gardé sur cet appareil').waitFor()
    await atDesk.page.getByText('Donner un devoir en même temps').click()
    await atDesk.page.getByLabel('Titre').fill('Exercice 4')
    await assertAccessible(assert, atDesk.page)
    await atDesk.page.getByRole('button', { name: 'Enregistrer et montrer à Inès' }).click()
    await atDesk.page.getByText('Inès peut le lire').waitFor()
    const { state } = await Appointment.findOrFail(appointment.id)
    assert.equal(state, 'completed')

    await onPhone.page.goto(url)
    await onPhone.page.getByText('Marc aussi').waitFor()
    await onPhone.page.getByRole('link', { name: 'Lire le compte rendu' }).click()
    await onPhone.page.getByText('Les fractions').waitFor()
    await onPhone.page.getByRole('link', { name: 'Exercice 4' }).waitFor()
    await assertAccessible(assert, onPhone.page)
    await assertFits(assert, onPhone.page)
    await onPhone.page.goto('/calendar-feed')
    await onPhone.page.getByRole('button', { name: 'Obtenir' }).click()
    await onPhone.page.getByText('Comment faire').waitFor()
    await assertAccessible(assert, onPhone.page)
    await assertFits(assert, onPhone.page)
    assert.deepEqual([atDesk.faults, onPhone.faults], [[], []])
  })
})
