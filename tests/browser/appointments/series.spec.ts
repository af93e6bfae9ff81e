import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { weekOf, dayAfter } from '#appointments/occurrences'
import AskSeries from '#appointments/actions/ask_series'
import Appointment from '#appointments/models/appointment'
import Conversation from '#messaging/models/conversation'
import { assertAccessible, assertFits, openListening } from '#tests/helpers/browser'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'
import { createSchoolHoliday, placeInZone } from '#database/factories/profiles/holiday_factory'
import { afternoon, press, SCREENS, twoClocks, writeSlot } from './support.js'

test.group('A weekly slot, between La Réunion and Paris', () => {
  test('is proposed by one, accepted by the other, and takes a break in a holiday, on {screen}')
    .with([...SCREENS])
    .run(async ({ assert }, side) => {
      const { student, first, other } = await twoClocks(side)
      const day = dayAfter(weekOf(clock.now().toISODate()), 9)
      await placeInZone('La Réunion', student)
      await createSchoolHoliday('La Réunion', dayAfter(day, 5), dayAfter(day, 11), {
        nameFr: 'Vacances d’été austral',
      })

      await first.page.goto(`/series/new?date=${day}&time=14:00`)
      await first.page.getByText(/^Chez (Lina|Thomas), ce sera/).waitFor()
      await assertAccessible(assert, first.page)
      await assertFits(assert, first.page)
      await press(first.page, 'Envoyer la proposition')
      await first.page.getByText('La proposition est envoyée').waitFor()
      const address = new URL(first.page.url()).pathname

      await other.page.goto('/')
      await other.page.getByText('pour chaque semaine').waitFor()
      await other.page.locator(`main a[href="${address}"]`).click()
      await other.page.getByRole('button', { name: 'Accepter' }).waitFor()
      await assertAccessible(assert, other.page)
      await assertFits(assert, other.page)
      await press(other.page, 'Accepter')
      await other.page.getByText('C’est noté : une séance chaque semaine').waitFor()
      await first.page.getByText('À l’essai').waitFor()
      const [ofStudent, ofTutor] = side.first === 'student' ? [first, other] : [other, first]
      await ofTutor.page.getByText('L’heure suit l’horloge de Lina').waitFor()
      await ofStudent.page.getByText('L’heure suit ton horloge').waitFor()

      await new AskSeries().handle()
      for (const path of ['/', address]) {
        await other.page.goto(path)
        await other.page.getByText(/austral.*des séances/).waitFor()
        await other.page.getByText(/^Du \S+ \d.* au \S+ \d.*\.$/).waitFor()
      }
      await assertAccessible(assert, other.page)
      await press(other.page, 'Faire une pause')
      await other.page.getByText('C’est noté : pas de séance').waitFor()
      await first.page.getByText('Vacances', { exact: true }).waitFor()
      for (const { page, faults } of [first, other]) {
        await assertAccessible(assert, page)
        await assertFits(assert, page)
        const hours = page.locator('main').locator('a[href^="/appointments/"]')
        assert.equal(await hours.count(), 4)
        assert.equal(await page.getByText('Vacances', { exact: true }).count(), 1)
        assert.deepEqual(faults, [])
      }
    })
})

test.group('A single slot that is written at the time of a weekly one that waits', () => {
  test('names it, and leads to where it is answered', async ({ assert }) => {
    const { pair, other: student } = await twoClocks(SCREENS[1])
    const startsOn = dayAfter(weekOf(clock.now().toISODate()), 9)
    const { series } = await createSeries(pair, { startsOn, wallTime: '14:00' })
    await student.page.goto('/appointments/new')
    await writeSlot(student, afternoon(9).set({ hour: 14, minute: 30 }))
    await student.page.getByText('te propose déjà un créneau chaque semaine').waitFor()
    await assertAccessible(assert, student.page)
    await student.page.getByRole('link', { name: 'Y répondre' }).click()
    await student.page.waitForURL(`**/series/${series.id}`)
    assert.deepEqual(student.faults, [])
  })
})

test.group('A change of a weekly slot that is declined while its author looks on', () => {
  test('no longer reads as one that waits', async ({ assert }) => {
    const { pair, first, other } = await twoClocks(SCREENS[1])
    const startsOn = dayAfter(weekOf(clock.now().toISODate()), 9)
    const { series } = await createAgreedSeries(pair, { startsOn, wallTime: '14:00' })
    const goesOn = first.page.getByText('Le créneau actuel continue en attendant')
    await first.page.goto(`/series/${series.id}/change/new`)
    await writeSlot(first, afternoon(9))
    await press(first.page, 'Envoyer la proposition')
    await goesOn.waitFor()
    await other.page.goto(`/series/${series.id}`)
    await press(other.page, 'Décliner')
    await first.page.getByText('a décliné cette proposition').waitFor()
    assert.equal(await goesOn.count(), 0)
    assert.deepEqual([first.faults, other.faults], [[], []])
  })
})

test.group('An hour of a weekly slot that is stopped while somebody looks on', () => {
  test('is cancelled on its page, and no longer the next one beside the conversation', async ({
    assert,
  }) => {
    const { pair, first: tutor, other: student } = await twoClocks(SCREENS[1])
    const startsOn = dayAfter(weekOf(clock.now().toISODate()), 9)
    const { series } = await createAgreedSeries(pair, { startsOn, wallTime: '14:00' })
    const { id } = await Appointment.query().where('seriesId', series.id).firstOrFail()
    const conversation = await Conversation.findByOrFail('pairId', pair.id)
    await openListening(student, `/appointments/${id}`)
    const beside = await student.context.newPage()
    await beside.goto(`/messages/${conversation.id}`)
    const next = beside.getByText('Prochaine séance')
    await next.waitFor()
    await tutor.page.goto(`/series/${series.id}`)
    await tutor.page.getByText('Arrêter ce créneau').click()
    await press(tutor.page, 'Arrêter chaque semaine')
    await student.page.getByText('Annulée').waitFor()
    assert.equal(await student.page.getByText('Déplacer la séance').count(), 0)
    await next.waitFor({ state: 'detached' })
    assert.deepEqual([student.faults, tutor.faults], [[], []])
  })
})
