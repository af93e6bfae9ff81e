import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { Page } from 'playwright'
import ProposeSlots from '#appointments/actions/propose_slots'
import Availability from '#profiles/models/availability'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createSchoolHoliday, placeInZone } from '#database/factories/profiles/holiday_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  openListening,
  signIn,
  WIDE,
} from '#tests/helpers/browser'

type Point = { x: number; y: number }

const TINY = { width: 320, height: 640 }
const VIEWS = ['month', 'week', 'day', 'list']

/** Monday of the week after next: nothing in it is too soon. */
const monday = DateTime.utc().plus({ weeks: 2 }).startOf('week')
const day = (days: number) => monday.plus({ days }).toISODate()!

/** Tuesday at 19:00 in La Réunion, whatever clocks do in Paris. */
const HELD = monday.plus({ days: 1, hours: 15 })
const inParis = (minutes: number) =>
  HELD.setZone('Europe/Paris').plus({ minutes }).toFormat('HH:mm')

/** A tutor in Paris, a student in La Réunion on holiday from Thursday, and an hour of the two on Tuesday. */
async function twoClocks() {
  const { pair, student, tutor } = await createPair({
    student: { timeZone: 'Indian/Reunion', firstName: 'Lina' },
    tutor: { firstName: 'Thomas' },
  })
  await placeInZone('La Réunion', student)
  await createSchoolHoliday('La Réunion', day(3), day(16), { nameFr: 'Vacances d’été austral' })
  const { appointment } = await createAppointment(pair, {
    state: 'confirmed',
    slots: [HELD.toISO()],
  })
  return { pair, student, tutor, appointment }
}

/** The middle of a quarter of an hour of a day in the grid. */
async function pointAt(page: Page, days: number, clock: string) {
  const column = page.locator(`[data-column="${day(days)}"]`)
  const box = (await column.boundingBox())!
  const first = Number((await page.locator('[data-first-hour]').getAttribute('data-first-hour'))!)
  const [hour, minute] = clock.split(':').map(Number)
  const y = box.y + 8 + ((hour - first) * 4 + minute / 15 + 0.5) * 16
  return { x: box.x + box.width / 2, y }
}

async function drag(page: Page, from: Point, to: Point) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
}

/** Milliseconds after which a finger that rests drags, with something to spare. */
const REST = 600

/** A finger rests on a place of the page, carries what is there to another, and lets go. */
async function carry(page: Page, from: Point, to: Point) {
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', from)
  await page.waitForTimeout(REST)
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', { x: from.x, y: from.y + (to.y - from.y) * part })
  await touch('touchEnd')
}

const cursor = (page: Page) => page.locator('[data-cursor]')

test.group('The calendar, by hand', () => {
  test('a weekly slot that waits is drawn in each view, and answered from there', async ({
    assert,
  }) => {
    const { pair, student } = await twoClocks()
    const { series } = await createSeries(pair, { startsOn: day(2), wallTime: '10:00' })
    const person = await newPerson({ viewport: WIDE, timezoneId: student.timeZone })
    const { page, faults } = person
    await signIn(person, student.email!, PASSWORD)
    for (const size of [WIDE, TINY]) {
      await page.setViewportSize(size)
      for (const view of size === WIDE ? VIEWS : ['week', 'day', 'list']) {
        await page.goto(`/calendar/${view}/${day(2)}`)
        const hours = page.locator(`main a[href="/series/${series.id}"][class*="dashed"]`)
        const hour = hours.filter({ visible: true }).first()
        await hour.waitFor()
        assert.match(await hour.innerText(), /Chaque semaine\s: ta réponse est attendue/)
        await assertAccessible(assert, page)
        await assertFits(assert, page)
      }
    }
    await page.setViewportSize(WIDE)
    await page.goto(`/calendar/week/${day(2)}`)
    const hours = page.locator(`main [data-entry="${series.id}"]`).filter({ visible: true })
    await hours.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/series/${series.id}`)
    await page.getByRole('button', { name: 'Accepter' }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('a mouse draws a slot and carries an hour, on both clocks', async ({ assert }) => {
    const { tutor, appointment } = await twoClocks()
    const atDesk = await newPerson({ viewport: { ...WIDE, height: 1500 } })
    const { page } = atDesk
    await signIn(atDesk, tutor.email, PASSWORD)
    await page.goto(`/calendar/week/${day(0)}`)
    await page.getByText('Vacances d’été austral').filter({ visible: true }).first().waitFor()

    await drag(page, await pointAt(page, 2, '17:15'), await pointAt(page, 2, '18:00'))
    await page.getByText(/17:15\s–\s18:15/).waitFor()
    await page.mouse.up()
    await page.waitForURL(`**/appointments/new?date=${day(2)}&time=17:15&minutes=60`)
    await page.getByText('Chez Lina, ce sera').waitFor()

    await page.goBack()
    await page.locator('[data-column]').first().waitFor()
    await drag(page, await pointAt(page, 1, inParis(30)), await pointAt(page, 3, inParis(-45)))
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await drag(page, await pointAt(page, 1, inParis(30)), await pointAt(page, 3, inParis(-45)))
    await page.mouse.up()
    const dropped = inParis(-75)
    const move = `**/appointments/${appointment.id}/move/new?date=${day(3)}&time=${dropped}`
    await page.waitForURL(move)
    assert.equal(await page.locator('input[type="time"]').first().inputValue(), dropped)
    assert.deepEqual(atDesk.faults, [])
  })

  test('what would be refused is said while a hand or a key chooses', async ({ assert }) => {
    const { tutor, pair } = await twoClocks()
    for (const days of [-1, 1, 2, 3])
      await createAppointment(pair, { state: 'confirmed', slots: [HELD.plus({ days }).toISO()] })
    const atDesk = await newPerson({ viewport: { ...WIDE, height: 1500 } })
    const { page } = atDesk
    await signIn(atDesk, tutor.email!, PASSWORD)
    const drawn = (words: string) =>
      page.locator('[aria-hidden="true"]').getByText(words, { exact: true })
    await page.goto(`/calendar/week/${day(0)}`)
    await page.getByText('Semaine complète avec Lina').waitFor()
    await assertAccessible(assert, page)

    await drag(page, await pointAt(page, 4, '19:15'), await pointAt(page, 4, '20:00'))
    await drawn('Trop tôt ou trop tard pour Lina').waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await drag(page, await pointAt(page, 4, '15:15'), await pointAt(page, 4, '16:00'))
    await drawn('Semaine complète').waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await drag(page, await pointAt(page, 1, inParis(30)), await pointAt(page, 2, inParis(30)))
    await drawn('Déjà une séance').waitFor()
    await page.mouse.up()
    await page.getByText('Une séance est déjà confirmée').first().waitFor()

    await page.goto(`/calendar/month/${day(0)}`)
    await page.locator(`[data-month-day][data-day="${day(1)}"]`).focus()
    await page.keyboard.press('m')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('status').filter({ hasText: 'Déjà une séance' }).waitFor()
    await assertAccessible(assert, page)
    assert.deepEqual(atDesk.faults, [])
  })

  test('a keyboard alone goes everywhere, proposes and moves', async ({ assert }) => {
    const { student, appointment } = await twoClocks()
    const person = await newPerson({ viewport: WIDE, timezoneId: 'Indian/Reunion' })
    const { page } = person
    await signIn(person, student.email, PASSWORD)
    await page.goto(`/calendar/week/${day(0)}`)
    await cursor(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowUp')
    const said = page.getByRole('status').filter({ hasText: '17:45' })
    await said.filter({ hasText: 'pour Thomas' }).waitFor()
    for (let hour = 0; hour < 2; hour++) await page.keyboard.press('ArrowDown')
    await page.getByRole('status').filter({ hasText: 'Séance avec Thomas' }).waitFor()

    await page.keyboard.press('m')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/appointments/${appointment.id}/move/new?date=${day(2)}&time=19:00`)
    await page.goBack()

    await cursor(page).focus()
    await page.keyboard.press('PageDown')
    await page.waitForURL(`**/calendar/week/${day(7)}`)
    await page.getByText('Vacances d’été austral').filter({ visible: true }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/appointments/new?date=${day(7)}&time=17:00`)
    await page.goBack()

    await cursor(page).focus()
    await page.keyboard.press('1')
    await page.waitForURL(`**/calendar/month/${day(7)}`)
    await page.locator(`[data-month-day][tabindex="0"]`).focus()
    await page.keyboard.press('ArrowUp')
    assert.isTrue(
      await page.evaluate((key) => document.activeElement!.matches(`[data-day="${key}"]`), day(0))
    )
    await page.keyboard.press('t')
    await page.waitForURL(/calendar\/month\/\d/)
    assert.deepEqual(person.faults, [])
  })

  test('an hour of a month is carried to another day, by mouse and by keyboard, at the same time', async ({
    assert,
  }) => {
    const { tutor, appointment } = await twoClocks()
    const atDesk = await newPerson({ viewport: { ...WIDE, height: 1500 } })
    const { page } = atDesk
    await signIn(atDesk, tutor.email, PASSWORD)
    await page.goto(`/calendar/month/${day(1)}`)
    const middleOf = async (selector: string) => {
      const box = (await page.locator(selector).first().boundingBox())!
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    const hour = `[data-entry="${appointment.id}"]`
    const to = `**/appointments/${appointment.id}/move/new?date=${day(3)}&time=${inParis(0)}`
    await page.locator('[data-month-day][tabindex="0"]').waitFor()
    await drag(page, await middleOf(hour), await middleOf(`[data-month-cell="${day(3)}"]`))
    await page.mouse.up()
    await page.waitForURL(to)

    await page.goto(`/calendar/month/${day(1)}`)
    await page.locator(hour).focus()
    await page.keyboard.press('m')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('status').filter({ hasText: 'déplacer ici' }).waitFor()
    await assertAccessible(assert, page)
    await page.keyboard.press('Enter')
    await page.waitForURL(to)
    assert.deepEqual(atDesk.faults, [])
  })

  test('an hour that is left out says why wherever there is room, and to whoever listens', async ({
    assert,
  }) => {
    const { appointment, pair, student } = await twoClocks()
    const { series } = await createSeries(pair)
    const left = { seriesId: series.id, seriesWeek: day(0), leftOut: 'absence' } as const
    await appointment.merge({ ...left, state: 'cancelled' }).save()
    const person = await newPerson({ viewport: WIDE, timezoneId: student.timeZone })
    const { page, faults } = person
    await signIn(person, student.email!, PASSWORD)
    for (const view of ['week', 'day', 'list']) {
      await page.goto(`/calendar/${view}/${day(1)}`)
      const hours = page.locator(`main a[href="/appointments/${appointment.id}"]`)
      const hour = hours.filter({ visible: true, hasText: 'Absence' }).first()
      await hour.waitFor()
      assert.notInclude(await hour.innerText(), 'Annulé')
    }
    assert.deepEqual(faults, [])
  })

  test('whoever has two students chooses whose times to see, and the address keeps it', async ({
    assert,
  }) => {
    const { tutor } = await twoClocks()
    const { pair: second, student: other } = await createPair({ student: { firstName: 'Noah' } })
    await second.merge({ tutorId: tutor.id }).save()
    for (const userId of [tutor.id, other.id])
      await Availability.create({ userId, weekday: 3, startsMinute: 960, endsMinute: 1140 })
    const atDesk = await newPerson({ viewport: WIDE })
    const { page } = atDesk
    await signIn(atDesk, tutor.email, PASSWORD)
    await page.goto(`/calendar/week/${day(0)}`)
    const legend = page.getByText('Disponibles tous les deux').filter({ visible: true })
    await page.getByRole('link', { name: 'Noah', exact: true }).click()
    await page.waitForURL(`**/calendar/week/${day(0)}?pair=${second.id}`)
    await legend.waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('link', { name: 'Semaine suivante' }).first().click()
    await page.waitForURL(`**/calendar/week/${day(7)}?pair=${second.id}`)
    await page.setViewportSize(TINY)
    await page.goto(`/calendar/week/${day(0)}`)
    await assertFits(assert, page)
    assert.deepEqual(atDesk.faults, [])
  })

  test('a finger taps an hour at 320 px, and carries one; every view fits, says its holidays and passes', async ({
    assert,
  }) => {
    const { student, tutor, appointment } = await twoClocks()
    const [onPhone, atDesk] = [
      await newPerson({ viewport: TINY, hasTouch: true, isMobile: true }),
      await newPerson({ viewport: WIDE, colorScheme: 'dark' }),
    ]
    await signIn(onPhone, student.email, PASSWORD)
    await signIn(atDesk, tutor.email, PASSWORD)
    for (const { page } of [onPhone, atDesk]) {
      for (const view of VIEWS) {
        await page.goto(`/calendar/${view}/${day(view === 'day' ? 4 : 0)}`)
        await page.getByText('Vacances d’été austral').filter({ visible: true }).first().waitFor()
        await assertAccessible(assert, page)
        await assertFits(assert, page)
      }
    }

    await onPhone.page.goto(`/calendar/week/${day(-28)}`)
    await onPhone.page.getByText('Rien cette semaine').waitFor()
    await onPhone.page.goto(`/calendar/day/${day(4)}`)
    await onPhone.page.locator(`a[href="/appointments/new?date=${day(4)}&time=18:00"]`).tap()
    await onPhone.page.waitForURL(`**/appointments/new?date=${day(4)}&time=18:00`)
    await onPhone.page.getByText('Chez Thomas, ce sera').waitFor()

    await onPhone.page.goto(`/calendar/day/${day(1)}`)
    await onPhone.page.locator(`[data-entry="${appointment.id}"]`).scrollIntoViewIfNeeded()
    const [from, to] = [
      await pointAt(onPhone.page, 1, '19:15'),
      await pointAt(onPhone.page, 1, '17:45'),
    ]
    await carry(onPhone.page, from, to)
    const move = `/appointments/${appointment.id}/move/new?date=${day(1)}&time=17:30`
    await onPhone.page.waitForURL(`**${move}`)
    await onPhone.page.getByLabel('Pourquoi').fill('Le bus')
    await onPhone.page.getByRole('button', { name: 'Envoyer la proposition' }).tap()
    await onPhone.page.getByText('en attendant la réponse').waitFor()
    await atDesk.page.goto('/')
    await atDesk.page.getByText('Le bus').waitFor()
    await atDesk.page.getByText('17:30 – 18:30 pour Lina').waitFor()
    assert.deepEqual([onPhone.faults, atDesk.faults], [[], []])
  })
})

test.group('The calendar, ahead of time', () => {
  test('the next range is there at once, without the server, and what was pushed meanwhile holds', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await twoClocks()
    const person = await newPerson({ viewport: WIDE, timezoneId: student.timeZone })
    const { page, context, faults } = person
    await signIn(person, student.email!, PASSWORD)
    await openListening(person, `/calendar/week/${day(-7)}`)
    const slot = { field: 'offers', startsAt: HELD.plus({ days: 1 }) as DateTime<true> }
    const proposal = { pairId: pair.id, proposerId: tutor.id, slots: [slot], plan: 'Thalès' }
    const [proposed] = await Promise.all([
      new ProposeSlots().handle(proposal),
      page.waitForResponse(
        async (answer) =>
          answer.request().headers().purpose === 'prefetch' &&
          (await answer.text()).includes('Thalès')
      ),
    ])
    assert.isTrue(proposed.ok)
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Semaine suivante' }).click()
    await page.waitForURL(`**/calendar/week/${day(0)}`)
    await page.locator('[data-entry]').filter({ hasText: '19:00' }).nth(1).waitFor()
    assert.deepEqual(faults, [])
  })

  test('what came to pass while one was elsewhere is in the next range', async ({ assert }) => {
    const { pair, student, tutor } = await twoClocks()
    const person = await newPerson({ viewport: WIDE, timezoneId: student.timeZone })
    const { page, faults } = person
    await signIn(person, student.email!, PASSWORD)
    await page.goto('/')
    const goTo = (name: string) =>
      page.getByRole('navigation').getByRole('link', { name }).first().click()
    const next = page.getByRole('link', { name: 'Semaine suivante' })
    const [ahead] = await Promise.all([
      page.waitForResponse((answer) => answer.request().headers().purpose === 'prefetch'),
      goTo('Agenda'),
    ])
    await ahead.finished()
    await goTo('Accueil')
    await page.getByText('Prochaine séance').waitFor()
    const startsAt = HELD.minus({ weeks: 1 }) as DateTime<true>
    const slots = [{ field: 'offers', startsAt }]
    const proposal = { pairId: pair.id, proposerId: tutor.id, slots, plan: '' }
    assert.isTrue((await new ProposeSlots().handle(proposal)).ok)
    await goTo('Agenda')
    await next.click()
    await page.locator('[data-entry]').filter({ hasText: '19:00' }).first().waitFor()
    assert.deepEqual(faults, [])
  })
})

test.group('The calendar of somebody whose partner has a long name, far away', () => {
  test('keeps the two clocks beside the days, and says where it is another one', async ({
    assert,
  }) => {
    const { pair, student } = await createPair({
      student: { firstName: 'Lina' },
      tutor: { firstName: 'Marie-Alexandrine', timeZone: 'Pacific/Noumea' },
    })
    const slots = [monday.plus({ hours: 14 }).toISO()]
    await createAppointment(pair, { state: 'confirmed', slots })
    for (const viewport of [WIDE, TINY]) {
      const person = await newPerson({ viewport })
      const { page } = person
      await signIn(person, student.email!, PASSWORD)
      await page.goto(`/calendar/${viewport === WIDE ? 'week' : 'day'}/${day(0)}`)
      const clock = page.getByText('08:00').filter({ visible: true }).first()
      const [beside, column] = [await clock.boundingBox(), page.locator('[data-column]').first()]
      assert.isAtMost(beside!.x + beside!.width, (await column.boundingBox())!.x)
      await page.getByText('01:00 (mardi) pour Marie-Alexandrine').waitFor()
      await assertFits(assert, page)
    }
  })
})
