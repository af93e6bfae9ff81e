import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import Student from '#profiles/models/student'
import SchoolZone from '#profiles/models/school_zone'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'

test.group('Profiles in the back office', () => {
  test('a coordinator lets a tutor see a family name, which the journal keeps', async ({
    client,
    assert,
  }) => {
    const { student } = await createPair()
    const edit = `resources/students/records/${student.id}/edit`
    const values = { familyNameShown: 'true', difficulties: 'changed' }
    const refused = await backOffice(client, await createStaff(['safeguarding'])).post(edit, values)
    refused.assertStatus(403)

    const response = await backOffice(client, await createStaff()).post(edit, values)
    response.assertStatus(200)
    const profile = await Student.findOrFail(student.id)
    assert.isTrue(profile.familyNameShown)
    assert.equal(profile.difficulties, '')
    const entry = await AuditEntry.query()
      .where({ subjectId: student.id, action: 'profiles.student_changed' })
      .firstOrFail()
    assert.deepEqual(entry.before, { familyNameShown: false })
    assert.deepEqual(entry.after, { familyNameShown: true })
  })

  test('says where a student goes to school and what they speak', async ({ client, assert }) => {
    const { student, tutor } = await createPair({
      student: { languages: ['fr', 'rcf'] },
      tutor: { languages: ['ar'] },
    })
    const zone = await SchoolZone.findByOrFail('nameFr', 'La Réunion')
    await Student.query().where('id', student.id).update({ school_zone_id: zone.id })
    const office = backOffice(client, await createStaff())
    const shown = await office.get(`resources/students/records/${student.id}/show`)
    assert.equal(shown.body().record.params.schoolZone, 'La Réunion')
    assert.equal(shown.body().record.params.languages, 'français, créole réunionnais')
    const shownTutor = await office.get(`resources/tutors/records/${tutor.id}/show`)
    assert.equal(shownTutor.body().record.params.languages, 'arabe')
  })

  test('an administrator keeps the school zones', async ({ client, assert }) => {
    const zone = { nameFr: 'Terres australes', nameEn: 'Southern Lands', position: '999' }
    const add = 'resources/school_zones/actions/new'
    const refused = await backOffice(client, await createStaff()).post(add, zone)
    refused.assertStatus(403)
    const office = backOffice(client, await createStaff(['administrator']))
    const wrong = await office.post(add, { ...zone, timeZone: 'Nowhere' })
    assert.property(wrong.body().record.errors, 'timeZone')
    await office.post(add, { ...zone, timeZone: 'Indian/Kerguelen' })
    const saved = await SchoolZone.findByOrFail('nameFr', 'Terres australes')
    assert.equal(saved.timeZone, 'Indian/Kerguelen')
    const entry = await AuditEntry.findByOrFail('subjectId', saved.id)
    assert.equal(entry.action, 'profiles.school_zone_added')
  })

  test('a school zone that is there already is said beside its field', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const zone = { nameFr: 'Zone A', nameEn: 'Another', position: '999' }
    const response = await office.post('resources/school_zones/actions/new', zone)
    assert.equal(response.body().record.errors.nameFr.message, 'validation.unique')
  }).tags(['@committed'])
})
