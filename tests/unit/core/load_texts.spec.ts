import { test } from '@japa/runner'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import LoadTexts from '#core/actions/load_texts'

test.group('Loading the shipped texts', () => {
  test('fills what is empty and leaves what staff wrote alone', async ({ assert }) => {
    const empty = { legalNoticeFr: '', legalNoticeEn: '', privacyEn: '', privacyFr: 'À nous' }
    await transaction((trx) => settings.update(empty, trx))
    await new LoadTexts().handle()
    const { privacyFr, privacyEn, legalNoticeFr, legalNoticeEn } = await settings.get()
    assert.equal(privacyFr, 'À nous')
    assert.include(privacyEn, 'CNIL')
    assert.include(legalNoticeFr, '3018')
    assert.include(legalNoticeEn, '119')
  })
})
