import { test } from '@japa/runner'
import LegalText from '#accounts/models/legal_text'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'

test.group('Texts that people agree to', () => {
  const NEW = 'resources/legal_texts/actions/new'
  const text = { kind: 'charter', version: '2027-01', bodyFr: 'Neuf', bodyEn: 'New' }

  test('get a new version, never another wording', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const response = await office.post(NEW, text)
    response.assertBodyContains({ notice: { type: 'success' } })
    const published = await LegalText.findByOrFail('version', '2027-01')
    const twice = await office.post(NEW, text)
    assert.equal(twice.body().record.errors.version.message, 'validation.unique')
    const edit = await office.post(`resources/legal_texts/records/${published.id}/edit`, text)
    edit.assertStatus(404)
  })

  test('are an administrator’s to publish', async ({ client }) => {
    const office = backOffice(client, await createStaff(['coordinator', 'safeguarding']))
    const response = await office.post(NEW, text)
    response.assertStatus(403)
  })
})
