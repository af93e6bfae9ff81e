import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import Student from '#profiles/models/student'
import AuditEntry from '#audit/models/audit_entry'
import SchoolZone from '#profiles/models/school_zone'
import PublicHoliday from '#profiles/models/public_holiday'
import SchoolHoliday from '#profiles/models/school_holiday'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'
import { createSchoolHoliday, placeInZone } from '#database/factories/profiles/holiday_factory'

const ADD = 'resources/school_holidays/actions/new'
const NAMES = { nameFr: 'Vacances d’hiver', nameEn: 'Winter holidays', shown: 'true' }

test.group('Holidays in the back office', () => {
  test('are kept by coordinators and administrators, and the journal keeps each change', async ({
    client,
    assert,
  }) => {
    const zone = await SchoolZone.findByOrFail('nameFr', 'Corse')
    const days = { firstDay: '2027-02-20', lastDay: '2027-03-07' }
    const values = { ...NAMES, ...days, schoolZoneId: zone.id }
    const refused = await backOffice(client, await createStaff(['safeguarding'])).post(ADD, values)
    refused.assertStatus(403)

    const office = backOffice(client, await createStaff())
    await office.post(ADD, values)
    const saved = await SchoolHoliday.findByOrFail('schoolZoneId', zone.id)
    assert.deepInclude(saved.serialize(), { ...days, keptByStaff: true, importKey: null })

    const edit = `resources/school_holidays/records/${saved.id}/edit`
    await office.post(edit, { ...values, lastDay: '2027-03-08' })
    const entry = await AuditEntry.findByOrFail('action', 'profiles.school_holiday_changed')
    assert.deepEqual(entry.before, { lastDay: '2027-03-07' })
    assert.deepEqual(entry.after, { lastDay: '2027-03-08' })
  })

  test('that nobody has entered for a zone with students wait on the first page', async ({
    client,
    assert,
  }) => {
    freezeTime('2026-11-23T09:00:00Z')
    const office = backOffice(client, await createStaff())
    const student = await createStudent()
    const createdAt = clock.now().minus({ weeks: 20 }).toJSDate()
    await Student.query().where('id', student.id).update({ createdAt })
    const missing = async () => {
      const { matters } = (await office.get('dashboard')).body()
      const [matter] = matters.filter(({ key }: any) => key === 'zonesWithoutHolidays')
      const list = await office.list('school_zones', '?filters.holidaysMissing=true')
      assert.equal(list.body().meta.total, matter?.count ?? 0)
      return matter?.first.map(({ name, days }: any) => [name, days]) ?? []
    }
    assert.deepEqual(await missing(), [])
    await placeInZone('Guadeloupe', student)
    assert.deepEqual(await missing(), [['Guadeloupe', 140]])
    // Weekly slots are planned eight weeks ahead, beyond Christmas.
    await createSchoolHoliday('Guadeloupe', '2026-12-19', '2027-01-03')
    assert.deepEqual(await missing(), [['Guadeloupe', 15]])
    await createSchoolHoliday('Guadeloupe', '2027-02-06', '2027-02-21')
    assert.deepEqual(await missing(), [])
  })

  test('say at its field what can’t be', async ({ client, assert }) => {
    const zone = await SchoolZone.findByOrFail('nameFr', 'Corse')
    const office = backOffice(client, await createStaff())
    const wrong = await office.post(ADD, {
      ...NAMES,
      schoolZoneId: zone.id,
      firstDay: '2027-02-21',
      lastDay: '2027-02-20',
    })
    assert.sameMembers(Object.keys(wrong.body().record.errors), ['lastDay'])
    assert.equal(wrong.body().record.errors.lastDay.message, 'validation.notBefore')
    assert.isNull(await SchoolHoliday.first())
  })

  test('of one zone that share a day are refused at the first day', async ({ client, assert }) => {
    const { schoolZoneId } = await createSchoolHoliday('Corse', '2026-12-19', '2027-01-03')
    const office = backOffice(client, await createStaff())
    const days = { firstDay: '2027-01-03', lastDay: '2027-01-10' }
    const response = await office.post(ADD, { ...NAMES, ...days, schoolZoneId })
    assert.equal(response.body().record.errors.firstDay.message, 'validation.overlap')
  }).tags(['@committed'])

  test('of the whole country have no zone, and are hidden rather than deleted', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    const values = { nameFr: 'Fête', nameEn: 'Feast', day: '2027-06-29', shown: 'true' }
    await office.post('resources/public_holidays/actions/new', { ...values, schoolZoneId: '' })
    const saved = await PublicHoliday.findByOrFail('day', '2027-06-29')
    assert.isNull(saved.schoolZoneId)
    const record = `resources/public_holidays/records/${saved.id}`
    const shown = await office.get(`${record}/show`)
    assert.equal(shown.body().record.params.schoolZone, 'Toute la France')
    await office.post(`${record}/edit`, { ...values, shown: 'false' })
    assert.isFalse((await saved.refresh()).shown)
  })
})
