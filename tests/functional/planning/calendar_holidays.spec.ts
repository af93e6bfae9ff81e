import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import {
  createPublicHoliday,
  createSchoolHoliday,
  placeInZone,
} from '#database/factories/profiles/holiday_factory'

async function seen(client: ApiClient, user: User, path: string) {
  const page = await client.get(`/calendar${path}`).loginAs(user).withInertia()
  page.assertStatus(200)
  return page.inertiaProps.holidays as any[]
}

const names = (holidays: { name: string }[]) => holidays.map(({ name }) => name)

async function christmas() {
  await createSchoolHoliday('La Réunion', '2026-12-19', '2027-01-31', {
    nameFr: 'Vacances d’été austral',
    nameEn: 'Southern summer holidays',
  })
  await createSchoolHoliday('Zone A', '2026-12-19', '2027-01-03')
  await createSchoolHoliday('Zone B', '2026-12-19', '2027-01-03')
  await createPublicHoliday('2026-12-20', { nameFr: 'Abolition', zone: 'La Réunion' })
  await createPublicHoliday('2026-12-25')
}

test.group('Holidays in the calendar', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('are those of the student’s school zone, for the two and nobody else', async ({
    client,
    assert,
  }) => {
    await christmas()
    const { student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    await placeInZone('La Réunion', student)
    const { student: stranger } = await createPair()
    await placeInZone('Zone A', stranger)

    for (const person of [student, tutor]) {
      const holidays = await seen(client, person, '/week/2026-12-14')
      assert.deepEqual(names(holidays), ['Vacances d’été austral', 'Abolition'])
      assert.deepInclude(holidays[0], {
        kind: 'school',
        firstDay: '2026-12-19',
        lastDay: '2027-01-31',
        who: [],
      })
    }
    assert.deepEqual(names(await seen(client, stranger, '/week/2026-12-14')), ['Vacances de Noël'])
    assert.deepEqual(names(await seen(client, await createStaff(), '/week/2026-12-21')), ['Noël'])
  })

  test('only of the range that is shown, and in the reader’s language', async ({
    client,
    assert,
  }) => {
    await christmas()
    const { student } = await createPair({ student: { locale: 'en' } })
    await placeInZone('Zone A', student)
    assert.deepEqual(names(await seen(client, student, '/month/2026-12-01')), [
      'Christmas holidays',
      'Christmas Day',
    ])
    assert.lengthOf(await seen(client, student, '/day/2027-01-03'), 1)
    assert.lengthOf(await seen(client, student, '/day/2027-01-04'), 0)
  })

  test('say of a tutor’s several students whose they are, once for the same days', async ({
    client,
    assert,
  }) => {
    await christmas()
    const pairs = [await createPair(), await createPair(), await createPair()]
    const [{ tutor }] = pairs
    for (const { pair } of pairs) await pair.merge({ tutorId: tutor.id }).save()
    const [first, second, third] = pairs.map(({ student }) => student)
    await placeInZone('Zone A', first)
    await placeInZone('Zone B', second)
    await placeInZone('La Réunion', third)

    const holidays = await seen(client, tutor, '/week/2026-12-21')
    const whose = Object.fromEntries(holidays.map(({ name, who }) => [name, who]))
    assert.sameMembers(whose['Vacances de Noël'], [first.firstName, second.firstName])
    assert.deepEqual(whose['Vacances d’été austral'], [third.firstName])
    assert.deepEqual(whose['Noël'], [])
    assert.lengthOf(holidays, 3)
  })

  test('keep the page within its queries', async ({ client, assert }) => {
    await christmas()
    const { student } = await createPair()
    const path = '/week/2026-12-21'
    assert.isAtMost(await countQueries(() => seen(client, student, path)), MOST_QUERIES)
  })

  test('a move that was dragged begins with the time where it was dropped', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const { student: stranger } = await createPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const path = `/appointments/${appointment.id}/move/new?date=2026-11-26&time=17:15`
    const page = await client.get(path).loginAs(student).withInertia()
    page.assertStatus(200)
    assert.deepInclude(page.inertiaProps as object, { date: '2026-11-26', time: '17:15' })
    const other = await client.get(path).loginAs(stranger).withInertia()
    other.assertStatus(404)
  })
})
