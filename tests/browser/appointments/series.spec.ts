import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { weekOf, dayAfter } from '#appointments/occurrences'
import AskSeries from '#appointments/actions/ask_series'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSchoolHoliday, placeInZone } from '#database/factories/profiles/holiday_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  WIDE,
} from '#tests/helpers/browser'

test.group('A weekly slot, between La Réunion and Paris', () => {
  test('is proposed by one, accepted by the other, and takes a break in a holiday', async ({
    assert,
  }) => {
    const { student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const first = dayAfter(weekOf(clock.now().toISODate()), 9)
    await placeInZone('La Réunion', student)
    await createSchoolHoliday('La Réunion', dayAfter(first, 5), dayAfter(first, 11), {
      nameFr: 'Vacances d’été austral',
    })
    const [paris, reunion] = [
      await newPerson({ viewport: WIDE }),
      await newPerson({ viewport: PHONE }),
    ]
    await signIn(paris, tutor.email, PASSWORD)
    await signIn(reunion, student.email, PASSWORD)

    await paris.page.goto(`/series/new?date=${first}&time=14:00`)
    await assertAccessible(assert, paris.page)
    await paris.page.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await paris.page.getByText('La proposition est envoyée').waitFor()
    const address = new URL(paris.page.url()).pathname

    await reunion.page.goto('/')
    await reunion.page.getByText('pour chaque semaine').waitFor()
    await reunion.page.locator(`main a[href="${address}"]`).click()
    await reunion.page.getByRole('button', { name: 'Accepter' }).waitFor()
    await assertAccessible(assert, reunion.page)
    await assertFits(assert, reunion.page)
    await reunion.page.getByRole('button', { name: 'Accepter' }).click()
    await reunion.page.getByText('C’est noté : une séance chaque semaine').waitFor()
    await paris.page.getByText('À l’essai').waitFor()
    await paris.page.getByText('L’heure suit l’horloge de').waitFor()
    await reunion.page.getByText('L’heure suit ton horloge').waitFor()

    await new AskSeries().handle()
    await reunion.page.goto(address)
    await reunion.page.getByRole('heading', { name: /austral/ }).waitFor()
    await assertAccessible(assert, reunion.page)
    await reunion.page.getByRole('button', { name: 'Faire une pause' }).click()
    await reunion.page.getByText('C’est noté : pas de séance').waitFor()
    await paris.page.getByText('Vacances', { exact: true }).waitFor()
    for (const { page, faults } of [paris, reunion]) {
      await assertAccessible(assert, page)
      await assertFits(assert, page)
      const hours = page.locator('main').locator('a[href^="/appointments/"]')
      assert.equal(await hours.count(), 4)
      assert.equal(await page.getByText('Vacances', { exact: true }).count(), 1)
      assert.deepEqual(faults, [])
    }
  })
})
