import { test } from '@japa/runner'
import { settings } from '#core/settings'
import Level from '#profiles/models/level'
import AuditEntry from '#audit/models/audit_entry'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

test.group('Saving in the back office', () => {
  test('a level is added, with its entry in the journal', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const response = await backOffice(client, staff).post('resources/levels/actions/new', {
      nameFr: 'BTS',
      nameEn: 'BTS',
      rank: '500',
    })
    response.assertBodyContains({ notice: { type: 'success' } })
    const level = await Level.findByOrFail('nameFr', 'BTS')
    const entry = await AuditEntry.findByOrFail('subjectId', level.id)
    assert.equal(entry.action, 'profiles.level_added')
    assert.deepEqual(entry.after, { nameFr: 'BTS', nameEn: 'BTS', rank: 500 })
  })

  test('a change keeps what was there before', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const level = await Level.query().orderBy('rank').firstOrFail()
    await backOffice(client, staff).post(`resources/levels/records/${level.id}/edit`, {
      nameFr: 'Cours préparatoire',
      nameEn: level.nameEn,
      rank: level.rank,
    })
    const entry = await AuditEntry.findByOrFail('subjectId', level.id)
    assert.deepEqual(entry.before, { nameFr: level.nameFr })
    assert.deepEqual(entry.after, { nameFr: 'Cours préparatoire' })
  })

  test('a level may have waking hours of its own, both or none, in order', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const level = await Level.query().orderBy('rank').firstOrFail()
    const { nameFr, nameEn, rank } = level
    const save = (dayStarts: string, dayEnds: string) =>
      office.post(`resources/levels/records/${level.id}/edit`, {
        ...{ nameFr, nameEn, rank, dayStarts, dayEnds },
      })
    for (const [starts, ends, field, rule] of [
      ['9h', '18:00', 'dayStarts', 'time'],
      ['18:00', '09:00', 'dayEnds', 'after'],
      ['', '18:00', 'dayStarts', 'required'],
    ]) {
      const refused = await save(starts, ends)
      assert.equal(refused.body().record.errors[field].message, `validation.${rule}`)
    }
    await save('09:00', '18:00')
    await level.refresh()
    assert.deepInclude(level.$attributes, { dayStarts: '09:00', dayEnds: '18:00' })
    await save('', '')
    await level.refresh()
    assert.deepInclude(level.$attributes, { dayStarts: null, dayEnds: null })
  })

  test('what is taken already is said beside its field', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const response = await backOffice(client, staff).post('resources/levels/actions/new', {
      nameFr: 'CP',
      nameEn: 'Something else',
      rank: '501',
    })
    assert.equal(response.body().record.errors.nameFr.message, 'validation.unique')
  }).tags(['@committed'])

  test('of an account only plain fields change', async ({ client, assert }) => {
    const staff = await createStaff()
    const user = await createUser({ email: 'lea@homeskolar.test' })
    const response = await backOffice(client, staff).post(
      `resources/users/records/${user.id}/edit`,
      {
        firstName: 'Léa',
        familyName: 'Martin',
        locale: 'fr',
        timeZone: 'Indian/Reunion',
        role: 'staff',
        state: 'suspended',
        email: 'other@homeskolar.test',
        password: 'changed',
      }
    )
    response.assertStatus(200)
    const before = user.password
    await user.refresh()
    assert.equal(user.firstName, 'Léa')
    assert.equal(user.timeZone, 'Indian/Reunion')
    assert.equal(user.role, 'student')
    assert.equal(user.state, 'active')
    assert.equal(user.email, 'lea@homeskolar.test')
    assert.equal(user.password, before)
  })

  test('settings apply at once, and are in the journal', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const current = await settings.get()
    const path = 'resources/settings/records/1/edit'
    const response = await backOffice(client, staff).post(path, {
      ...current.serialize(),
      associationName: 'Les Cahiers',
      noticeHours: '7',
    })
    response.assertBodyContains({ notice: { type: 'success' } })
    const renewed = await settings.get()
    assert.equal(renewed.associationName, 'Les Cahiers')
    assert.equal(renewed.noticeHours, 7)
    const entry = await AuditEntry.findByOrFail('action', 'core.settings_changed')
    assert.deepEqual(Object.keys(entry.after).sort(), ['associationName', 'noticeHours'])
  })

  test('a limit out of its range is refused beside its field', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const current = await settings.get()
    const path = 'resources/settings/records/1/edit'
    const response = await backOffice(client, staff).post(path, {
      ...current.serialize(),
      guardianConsentAge: '7',
    })
    assert.equal(response.body().record.errors.guardianConsentAge.message, 'validation.range')
  })

  test('the journal itself is read-only', async ({ client }) => {
    const staff = await createStaff(['administrator', 'safeguarding', 'coordinator'])
    const office = backOffice(client, staff)
    const added = await office.post('resources/audit_entries/actions/new', { action: 'x.y' })
    added.assertStatus(404)
  })
})
