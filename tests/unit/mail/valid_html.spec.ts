import { test } from '@japa/runner'
import { HtmlValidate } from 'html-validate'
import { previewText } from '#core/texts/preview'
import { shippedParts } from '#core/texts/shipped'
import { sendMail } from '#core/mail/send_mail'
import { caughtMails } from '#tests/helpers/mails'

/** Mail programs know tables and inline styles best, and Outlook the attributes that the standard has left behind. */
const FOR_MAIL_PROGRAMS = {
  'no-inline-style': 'off',
  'no-deprecated-attr': 'off',
  'attribute-allowed-values': 'error',
} as const

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: FOR_MAIL_PROGRAMS,
})

async function faultsOf(html: string) {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map((one) => `${one.line}: ${one.ruleId} ${one.message}`)
  )
}

test.group('The HTML of an e-mail', () => {
  test('is valid in {$self}')
    .with(['fr', 'en'] as const)
    .run(async ({ assert }, locale) => {
      await sendMail({
        to: { email: 'lea@homeskolar.test', firstName: 'Léa <b>', role: 'student' },
        locale,
        kind: 'messaging.message_sent',
        values: { otherFirstName: 'Marc & Co', side: 'pair', occurrences: 2 },
        actionUrl: '/messages?a=1&b=2',
        unsubscribePath: '/unsubscribe/one',
      })
      assert.deepEqual(await faultsOf(caughtMails()[0].html), [])
    })

  test('of every kind is valid in {$self}')
    .with(['fr', 'en'] as const)
    .run(async ({ assert }, language) => {
      const kinds = [...shippedParts()].filter(([, parts]) => parts.includes('subject'))
      assert.isAbove(kinds.length, 50)
      for (const [name] of kinds) {
        const { html } = await previewText({ name, language, role: 'student', words: {} })
        assert.deepEqual(await faultsOf(html!), [], name)
      }
    })

  test('is as wide as a phone or a column, and says more than its subject in the list', async ({
    assert,
  }) => {
    await sendMail({
      to: { email: 'lea@homeskolar.test', firstName: 'Léa', role: 'student' },
      locale: 'fr',
      kind: 'messaging.message_sent',
      values: { otherFirstName: 'Marc', side: 'pair', occurrences: 2 },
      actionUrl: '/messages',
    })
    const [{ html }] = caughtMails()
    const widths = [...html.matchAll(/(?:max-width: |width=")(\d+)(?:px|")/g)].map(
      ([, one]) => +one
    )
    assert.isNotEmpty(widths)
    assert.isAtMost(Math.max(...widths), 600)
    assert.match(html, /<div style="display: none;[^>]+>Marc t’a écrit/)
    const tables = [...html.matchAll(/<table([^>]*)>/g)]
    assert.isTrue(tables.every(([, attributes]) => attributes.includes('role="presentation"')))
    assert.include(html, 'prefers-color-scheme: dark')
  })
})
