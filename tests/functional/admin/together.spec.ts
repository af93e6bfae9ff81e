import { test } from '@japa/runner'
import type { ModelObject } from '@adonisjs/lucid/types/model'
import Text from '#core/models/text'
import Level from '#profiles/models/level'
import { settings } from '#core/settings'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

/** What a form sends that was opened while its fields were such, with what was typed over them. */
const sent = (opened: object, typed: object) => ({
  ...opened,
  ...typed,
  opened: JSON.stringify(opened),
})

/** The form of the settings shows neither what the row is called nor its logo. */
const formOf = ({ id: _id, logoId: _logoId, updatedAt: _updatedAt, ...fields }: ModelObject) =>
  fields

test.group('Two forms open at the same time', () => {
  test('of settings keep both what the one and what the other changed', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const path = 'resources/settings/records/1/edit'
    const opened = formOf((await settings.get()).serialize())
    await office.post(
      path,
      sent(opened, { associationName: 'Les Cahiers', legalNoticeFr: 'Un\nDeux' })
    )
    const second = await office.post(path, sent(opened, { noticeHours: '7' }))
    second.assertBodyContains({ notice: { type: 'success' } })
    const now = await settings.get()
    assert.deepInclude(now.$attributes, { associationName: 'Les Cahiers', noticeHours: 7 })
    assert.equal(now.legalNoticeFr, 'Un\nDeux')
  })

  test('of an account keep both too', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff())
    const user = await createUser({ firstName: 'Lea', familyName: 'Martin' })
    await user.refresh()
    const { firstName, familyName, locale, timeZone } = user
    const opened = { firstName, familyName, locale, timeZone }
    const path = `resources/users/records/${user.id}/edit`
    await office.post(path, sent(opened, { familyName: 'Durand' }))
    await office.post(path, sent(opened, { firstName: 'Léa' }))
    await user.refresh()
    assert.deepInclude(user.$attributes, { firstName: 'Léa', familyName: 'Durand' })
  })

  test('on the same field refuse the second, and keep what was typed', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const level = await Level.query().orderBy('rank').firstOrFail()
    const { nameFr, nameEn, rank } = level
    const opened = { nameFr, nameEn, rank }
    const path = `resources/levels/records/${level.id}/edit`
    await office.post(path, sent(opened, { nameFr: 'Premier' }))
    const second = await office.post(path, sent(opened, { nameFr: 'Autre', nameEn: 'Other' }))
    const { record, notice } = second.body()
    assert.equal(notice.type, 'error')
    assert.equal(record.errors.nameFr.message, 'validation.outdated')
    assert.deepInclude(record.params, { nameFr: 'Autre', nameEn: 'Other' })
    const same = await office.post(path, sent(opened, { nameFr: 'Premier' }))
    same.assertBodyContains({ notice: { type: 'success' } })
    await level.refresh()
    assert.deepInclude(level.$attributes, { nameFr: 'Premier', nameEn })
  })

  test('of a text keep both, and refuse the same words', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const text = await Text.findByOrFail('name', 'accounts.invitation')
    const path = `resources/texts/records/${text.id}/editText`
    const begun = await office.get(path)
    const fields: { name: string; text: string }[] = begun.body().form.fields
    const opened = Object.fromEntries(fields.map((one) => [one.name, one.text]))
    const [one, other] = fields.filter(
      ({ name }) => name.startsWith('title') || name.startsWith('subject')
    )
    await office.post(path, sent(opened, { [one.name]: 'Premier' }))
    await office.post(path, sent(opened, { [other.name]: 'Second' }))
    const refused = await office.post(path, sent(opened, { [one.name]: 'Troisième' }))
    assert.equal(refused.body().record.errors[one.name].message, 'validation.outdated')
    const after = await office.get(path)
    const now = Object.fromEntries(
      after
        .body()
        .form.fields.map((field: { name: string; text: string }) => [field.name, field.text])
    )
    assert.equal(now[one.name], 'Premier')
    assert.equal(now[other.name], 'Second')
  })

  test('what says nothing of how it was opened means all that it brings', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const level = await Level.query().orderBy('rank').firstOrFail()
    const { nameEn, rank } = level
    for (const opened of ['', 'null', '[1]', '{']) {
      const path = `resources/levels/records/${level.id}/edit`
      const saved = await office.post(path, {
        nameFr: `Nom ${opened.length}`,
        nameEn,
        rank,
        opened,
      })
      saved.assertBodyContains({ notice: { type: 'success' } })
      await level.refresh()
      assert.equal(level.nameFr, `Nom ${opened.length}`)
    }
  })
})
