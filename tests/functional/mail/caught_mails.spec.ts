import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { appUrl } from '#config/app'
import { sendMail } from '#core/mail/send_mail'
import { catcherAddress } from '#core/mail/catcher'
import { caughtMails, findCaughtMail } from '#core/mail/caught_mails'
import { PAIR_MADE, sendMailsTo } from '#tests/helpers/mails'

test.group('The mail catcher', () => {
  test('keeps what comes over SMTP as it was sent', async ({ assert }) => {
    sendMailsTo(await catcherAddress())
    const messageId = `caught-${Date.now()}`
    await sendMail({
      to: { email: 'ines@homeskolar.test', firstName: 'Inès', role: 'student' },
      locale: 'fr',
      kind: 'matching.pair_made',
      values: PAIR_MADE,
      actionUrl: '/messages',
      messageId,
    })
    const mails = await caughtMails()
    const mail = mails.find(({ headers }) =>
      headers.some(({ value }) => value.includes(messageId))
    )!
    assert.deepEqual(mail.recipients, ['ines@homeskolar.test'])
    assert.equal(mail.subject, 'Tu as un binôme')
    assert.include(mail.html, `href="${appUrl}/messages"`)
    assert.include(mail.text, 'Bonjour Inès,')
    assert.deepEqual(await findCaughtMail(mail.id), mail)
  })

  test('finds nothing outside of its folder', async ({ assert }) => {
    for (const id of ['../../package', '..%2f..%2fpackage', 'nothing', '']) {
      assert.isNull(await findCaughtMail(id))
    }
  })
})

test.group('The developers’ pages', (group) => {
  group.each.setup(() => {
    const demo = app.config.get('app.demo')
    return () => app.config.set('app.demo', demo)
  })

  test('stand in the demo', async ({ client }) => {
    app.config.set('app.demo', true)
    for (const path of ['/dev/mails', '/dev/ui']) {
      const response = await client.get(path)
      response.assertStatus(200)
    }
  })

  test('do not exist outside of it', async ({ client }) => {
    app.config.set('app.demo', false)
    for (const path of ['/dev/mails', '/dev/mails/one', '/dev/mails/one/body', '/dev/ui']) {
      const response = await client.get(path)
      response.assertStatus(404)
    }
  })
})
