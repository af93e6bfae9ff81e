import { test } from '@japa/runner'
import { sendMail, type Mail } from '#core/mail/send_mail'
import { PAIR_MADE, caughtMails } from '#tests/helpers/mails'
import { mailsReceived } from '#tests/helpers/smtp_server'

const mail: Mail = {
  to: { email: 'lea@homeskolar.test', firstName: 'Léa <b>', role: 'student' },
  locale: 'fr',
  kind: 'matching.pair_made',
  values: PAIR_MADE,
  actionUrl: '/messages',
  messageId: 'one',
}

test.group('Sending an e-mail', () => {
  test('says the same in HTML and in text, and leads to the place', async ({ assert }) => {
    await sendMail(mail)
    const [caught] = caughtMails()
    assert.equal(caught.to, 'lea@homeskolar.test')
    assert.match(caught.messageId, /^<one@.+>$/)
    assert.include(caught.html, 'Bonjour Léa &lt;b&gt;,')
    assert.include(caught.text, 'Bonjour Léa <b>,')
    for (const body of [caught.html, caught.text]) {
      assert.include(body, 'Marc')
      assert.match(body, /http:\/\/[^"\s]+\/messages/)
    }
  })

  test('asks nothing of another host, and runs nothing', async ({ assert }) => {
    await sendMail(mail)
    const [{ html }] = caughtMails()
    assert.notMatch(html, /<(script|img|link|iframe|svg)\b|@import|url\(/i)
    assert.include(html, '<meta name="color-scheme" content="light dark">')
    assert.include(html, '<html lang="fr">')
  })

  test('speaks the language of the person', async ({ assert }) => {
    await sendMail({ ...mail, locale: 'en' })
    assert.include(caughtMails()[0].text, 'Hello Léa')
  })

  test('sends nothing when a text is missing', async ({ assert }) => {
    await assert.rejects(() => sendMail({ ...mail, kind: 'nobody.wrote_this' }), /is missing/)
    assert.lengthOf(caughtMails(), 0)
  })

  test('speaks to a real SMTP server', async ({ assert }) => {
    const received = await mailsReceived()
    await sendMail(mail)
    assert.lengthOf(received, 1)
    assert.match(received[0], /^Message-ID: <one@/m)
    assert.match(received[0], /^Auto-Submitted: auto-generated/m)
    assert.match(received[0], /text\/html/)
    assert.match(received[0], /text\/plain/)
  })
})
