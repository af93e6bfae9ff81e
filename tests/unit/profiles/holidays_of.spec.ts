import { test } from '@japa/runner'
import { countQueries } from '#tests/helpers/queries'
import { holidaysOf } from '#profiles/queries/holidays_of'
import { createStudent } from '#database/factories/profiles/profile_factory'
import {
  createPublicHoliday,
  createSchoolHoliday,
  placeInZone,
} from '#database/factories/profiles/holiday_factory'

const [FROM, UNTIL] = ['2026-12-14', '2026-12-31']

async function twoStudents() {
  const [lina, noe] = [await createStudent(), await createStudent()]
  await placeInZone('La Réunion', lina)
  await placeInZone('Zone C', noe)
  await createSchoolHoliday('La Réunion', '2026-12-19', '2027-01-31', { nameFr: 'Été austral' })
  await createSchoolHoliday('Zone C', '2026-12-19', '2027-01-03')
  await createSchoolHoliday('Zone A', '2026-12-12', '2027-01-03')
  await createPublicHoliday('2026-12-20', { nameFr: 'Abolition', zone: 'La Réunion' })
  await createPublicHoliday('2026-12-25')
  return { lina, noe }
}

const names = (holidays: { nameFr: string }[]) => holidays.map(({ nameFr }) => nameFr)

test.group('The holidays of students', () => {
  test('are those of their own zone, and of the whole country', async ({ assert }) => {
    const { lina, noe } = await twoStudents()
    const ofLina = await holidaysOf([lina.id], FROM, UNTIL)
    assert.deepEqual(names(ofLina), ['Été austral', 'Abolition', 'Noël'])
    assert.deepInclude(ofLina[0], {
      kind: 'school',
      firstDay: '2026-12-19',
      lastDay: '2027-01-31',
      studentIds: [lina.id],
    })
    assert.deepEqual(names(await holidaysOf([noe.id], FROM, UNTIL)), ['Vacances de Noël', 'Noël'])
    assert.deepEqual(names(await holidaysOf([], FROM, UNTIL)), ['Noël'])
  })

  test('say of several students whom each concerns, in one query', async ({ assert }) => {
    const { lina, noe } = await twoStudents()
    assert.equal(await countQueries(() => holidaysOf([lina.id, noe.id], FROM, UNTIL)), 1)
    const both = await holidaysOf([lina.id, noe.id], FROM, UNTIL)
    assert.lengthOf(both, 4)
    const christmas = both.find(({ nameFr }) => nameFr === 'Noël')!
    assert.sameMembers(christmas.studentIds, [lina.id, noe.id])
  })

  test('touch the range with a single day, and leave out what is hidden', async ({ assert }) => {
    const { noe } = await twoStudents()
    assert.lengthOf(await holidaysOf([noe.id], '2027-01-03', '2027-01-09'), 1)
    assert.lengthOf(await holidaysOf([noe.id], '2027-01-04', '2027-01-10'), 0)
    const lent = await createSchoolHoliday('Zone C', '2027-02-06', '2027-02-21')
    await lent.merge({ shown: false }).save()
    assert.lengthOf(await holidaysOf([noe.id], '2027-02-06', '2027-02-21'), 0)
  })

  test('never share a day within a zone, unless hidden', async ({ assert }) => {
    const first = await createSchoolHoliday('Zone A', '2026-12-19', '2027-01-03')
    await first.merge({ shown: false }).save()
    await createSchoolHoliday('Zone A', '2027-01-03', '2027-01-10')
    await assert.rejects(
      () => createSchoolHoliday('Zone A', '2027-01-10', '2027-01-12'),
      /school_holidays_first_day_overlap/
    )
  })
})
