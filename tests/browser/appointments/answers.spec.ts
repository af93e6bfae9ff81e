import { test } from '@japa/runner'
import { clock } from '#core/clock'
import Availability from '#profiles/models/availability'
import { assertAccessible, assertFits } from '#tests/helpers/browser'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { afternoon, press, readsHour, SCREENS, twoClocks, writeSlot } from './support.js'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** Afternoons in Paris, which are evenings in La Réunion. */
const available = (userId: string, from: number, until: number) =>
  Availability.createMany(
    EVERY_DAY.map((weekday) => ({
      ...{ userId, weekday },
      ...{ startsMinute: from * 60, endsMinute: until * 60 },
    }))
  )

test.group('An hour between La Réunion and Paris', () => {
  test('three are proposed, one accepted, moved, and cancelled in time, on {screen}')
    .with([...SCREENS])
    .run(async ({ assert }, side) => {
      const { student, tutor, first, other } = await twoClocks(side)
      await available(tutor.id, 13, 19)
      await available(student.id, 16, 20)
      const [start, later] = [afternoon(0), afternoon(1)]

      await first.page.goto('/appointments/new')
      await first.page.locator('input[name="offers[]"]').nth(0).check()
      await first.page.locator('input[name="offers[]"]').nth(1).check()
      await writeSlot(first, start)
      await first.page.getByText('Dans vos disponibilités à tous les deux').waitFor()
      await assertAccessible(assert, first.page)
      await assertFits(assert, first.page)
      await press(first.page, 'Envoyer la proposition')
      await first.page.getByText('La proposition est envoyée').waitFor()
      await first.page.getByText('Les créneaux proposés').waitFor()
      await readsHour(first, start, other)

      await other.page.goto('/')
      await readsHour(other, start, first)
      const slots = other.page.locator('li li').filter({ has: other.page.locator('time') })
      assert.equal(await slots.count(), 3)
      await slots.last().getByRole('button').click()
      await other.page.getByText('est confirmée').waitFor()
      await first.page.getByText('Confirmée', { exact: true }).waitFor()

      await first.page.getByText('Écrire ce qui est prévu').click()
      await first.page.locator('textarea[name="plan"]').fill('Les fractions')
      await press(first.page, 'Enregistrer')
      await first.page.locator('p', { hasText: 'Les fractions' }).waitFor()

      await first.page.getByRole('link', { name: 'Déplacer la séance' }).click()
      await first.page.getByText('L’heure actuelle reste prévue').waitFor()
      await writeSlot(first, later)
      await first.page.getByLabel('Pourquoi').fill('Un contrôle ce jour-là')
      await press(first.page, 'Envoyer la proposition')
      await first.page.getByText('L’heure actuelle reste prévue en attendant').waitFor()
      await first.page.getByRole('link', { name: 'Pour déplacer la séance' }).click()

      await other.page.goto('/')
      await other.page.getByText('Un contrôle ce jour-là').waitFor()
      await readsHour(other, later, first)
      await press(other.page, /Accepter/)
      await other.page.getByText('est déplacée').waitFor()
      await readsHour(first, later, other)

      await other.page.goto(first.page.url())
      await readsHour(other, later, first)
      await other.page.locator('p', { hasText: 'Les fractions' }).waitFor()
      await other.page.getByText('Un empêchement').click()
      await other.page.getByLabel('Pourquoi').fill('Je suis malade')
      await assertAccessible(assert, other.page)
      await press(other.page, 'Annuler la séance')
      await other.page.getByText('C’est annulé').waitFor()
      await first.page.getByText('Je suis malade').waitFor()
      for (const { page, faults } of [first, other]) {
        assert.equal(await page.getByText('Au dernier moment').count(), 0)
        await assertFits(assert, page)
        assert.deepEqual(faults, [])
      }
    })

  test('none suits, so others are proposed and declined; an hour is cancelled late, on {screen}')
    .with([...SCREENS])
    .run(async ({ assert }, side) => {
      const { pair, first, other } = await twoClocks(side)
      const [start, instead] = [afternoon(2), afternoon(3)]
      const slots = [start.toUTC().toISO()!]
      const { appointment } = await createAppointment(pair, { proposerId: first.user.id, slots })
      const soon = clock.now().plus({ hours: 20 }).startOf('hour')
      const { appointment: hour } = await createAppointment(pair, {
        state: 'confirmed',
        slots: [soon.toUTC().toISO()!],
      })
      await first.page.goto(`/appointments/${appointment.id}`)
      await readsHour(first, start, other)

      await other.page.goto(`/appointments/${appointment.id}`)
      await other.page.getByRole('link', { name: 'Proposer d’autres créneaux' }).click()
      await other.page.getByText('Sa proposition sera déclinée').waitFor()
      await writeSlot(other, instead)
      await assertAccessible(assert, other.page)
      await assertFits(assert, other.page)
      await press(other.page, 'Envoyer la proposition')
      await other.page.getByText('réponse est envoyée').waitFor()

      await first.page.getByRole('link', { name: 'Voir les autres créneaux' }).click()
      await readsHour(first, instead, other)
      await first.page.getByText('Aucun ne convient').click()
      await first.page.getByLabel('Un mot d’explication').fill('J’ai entraînement')
      await assertAccessible(assert, first.page)
      await press(first.page, 'Décliner')
      await first.page.getByText('ces créneaux ne conviennent pas').waitFor()
      await other.page.getByText('J’ai entraînement').waitFor()
      await other.page.getByText('Déclinée', { exact: true }).waitFor()

      await first.page.goto(`/appointments/${hour.id}`)
      await other.page.goto(`/appointments/${hour.id}`)
      await other.page.getByText('Un empêchement').click()
      await other.page.getByLabel('Pourquoi').fill('Plus de réseau')
      await press(other.page, 'Annuler la séance')
      await other.page.getByText('C’est annulé').waitFor()
      await first.page.getByText('Plus de réseau').waitFor()
      for (const { page, faults } of [first, other]) {
        await page.getByText('Au dernier moment').waitFor()
        await readsHour(
          page === first.page ? first : other,
          soon,
          page === first.page ? other : first
        )
        await assertFits(assert, page)
        assert.deepEqual(faults, [])
      }
    })
})
