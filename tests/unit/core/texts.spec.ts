import pg from 'pg'
import { test } from '@japa/runner'
import env from '#start/env'
import Text from '#core/models/text'
import { KINDS } from '#notifications/kinds'
import { sendMail } from '#core/mail/send_mail'
import { texts, Texts, type Words } from '#core/texts/texts'
import { previewText } from '#core/texts/preview'
import LoadTextNames from '#core/actions/load_text_names'
import i18nManager from '@adonisjs/i18n/services/main'
import { checkText, tidyText } from '#core/texts/check_text'
import { knownPlaceholders } from '#core/texts/known_placeholders'
import { LANGUAGES, shippedParts, shippedWords } from '#core/texts/shipped'
import { PAIR_MADE, caughtMails } from '#tests/helpers/mails'

const NAME = 'matching.pair_made'

const write = async (words: Words, name = NAME) => {
  await Text.query()
    .where('name', name)
    .update({ words: JSON.stringify(words) })
  texts.forget()
}

const send = (locale: 'fr' | 'en' = 'fr') =>
  sendMail({
    to: { email: 'lea@homeskolar.test', firstName: 'Léa', role: 'student' },
    locale,
    kind: NAME,
    values: PAIR_MADE,
    actionUrl: '/messages',
  })

test.group('Texts', () => {
  test('are listed: every kind that is told, every e-mail, and what frames them', async ({
    assert,
  }) => {
    const names = (await Text.query()).map(({ name }) => name)
    assert.includeMembers(names, [...KINDS, 'layout', 'accounts.reset_password'])
    const { titleFr, titleEn } = await Text.findByOrFail('name', NAME)
    assert.deepEqual([titleFr, titleEn], ['Vous avez un binôme', 'You have a pair'])
  })

  test('that staff wrote speak in the place of the shipped ones, each language for itself', async ({
    assert,
  }) => {
    await write({ fr: { subject: 'Un mot', body: 'Voici {otherFirstName}.\n\nBonne route !' } })
    await send()
    await send('en')
    const [french, english] = caughtMails()
    assert.equal(french.subject, 'Un mot')
    assert.include(french.text, 'Voici Marc.\n\nBonne route')
    assert.include(french.text, 'Tu travailles maintenant avec Marc')
    assert.equal(english.subject, 'You have a pair')
  })

  test('of a notice are said too', async ({ assert }) => {
    await write({ fr: { notice: 'Nouveau : {otherFirstName}' } })
    const present = await texts.get()
    const key = `notifications.kind.${NAME}`
    const said = present.say(i18nManager.locale('fr'), key, {
      otherFirstName: 'Marc',
      role: 'tutor',
    })
    assert.equal(said, 'Nouveau : Marc')
  })

  test('that name what is gone make way for the shipped ones', async ({ assert }) => {
    const written = Texts.from([{ name: NAME, words: { fr: { title: 'Voici {gone}' } } }])
    const values = { otherFirstName: 'Marc', role: 'tutor' }
    const said = written.say(i18nManager.locale('fr'), `mails.${NAME}.title`, values)
    assert.equal(said, 'Vous travaillez maintenant avec Marc')
  })

  test('are loaded anew without losing what staff wrote; what is shipped no more goes', async ({
    assert,
  }) => {
    await write({ fr: { subject: 'Un mot' } })
    await Text.create({ name: 'old.kind', titleFr: 'Ancien', titleEn: 'Old', words: {} })
    await new LoadTextNames().handle()
    assert.deepEqual((await Text.findByOrFail('name', NAME)).words, { fr: { subject: 'Un mot' } })
    assert.isNull(await Text.findBy('name', 'old.kind'))
  })

  test('are looked at before they are saved', async ({ assert }) => {
    const words = { fr: { subject: 'Un <b>mot</b>', title: 'Coucou {otherFirstName}' } }
    const shown = await previewText({ name: NAME, language: 'fr', role: 'tutor', words })
    assert.equal(shown.subject, 'Un <b>mot</b>')
    assert.include(shown.html, 'Coucou Inès')
    assert.include(shown.notice, 'Vous travaillez')
    assert.deepEqual((await Text.findByOrFail('name', NAME)).words, {})
    const layout = { fr: { footer: 'Merci {association}' } }
    const framed = await previewText({
      name: 'layout',
      language: 'fr',
      role: 'tutor',
      words: layout,
    })
    assert.include(framed.html, 'Merci HomeSkolar')
  })

  test('are looked at with the name of whom they are about: {name} for {role}')
    .with([
      { name: 'profiles.interview_booked', role: 'tutor', other: 'Claire' },
      { name: 'profiles.interview_booked', role: 'staff', other: 'Marc' },
      { name: 'profiles.interview_missed', role: 'tutor', other: 'Claire' },
      { name: 'messaging.question_written', role: 'staff', other: 'Inès' },
      { name: 'matching.coordinator_changed', role: 'staff', other: 'Marc' },
      { name: 'homework.homework_submitted', role: 'tutor', other: 'Inès' },
      { name: 'homework.homework_set', role: 'student', other: 'Marc' },
    ])
    .run(async ({ assert }, { name, role, other }) => {
      const words = { fr: { title: 'Avec {otherFirstName}' } }
      const { html } = await previewText({ name, language: 'fr', role, words })
      assert.include(html, `Avec ${other}`)
    })

  test('keep their single line breaks in HTML as in plain text, and no markup', async ({
    assert,
  }) => {
    await write({ fr: { body: 'Bonjour,\nun <b>mot</b>.\n\nÀ bientôt' } })
    await send()
    const [{ html, text }] = caughtMails('lea@homeskolar.test')
    assert.include(html, 'Bonjour,<br>un &lt;b&gt;mot&lt;/b&gt;.</p>')
    assert.include(text, 'Bonjour,\nun <b>mot</b>.')
  })

  test('every shipped one can be shown, and would pass its check', async ({ assert }) => {
    for (const [name, parts] of shippedParts()) {
      for (const language of LANGUAGES) {
        for (const part of parts) {
          const text = shippedWords(language, name, part)
          assert.isNull(checkText(part, text, knownPlaceholders(name, part)), `${name}.${part}`)
        }
        const shown = await previewText({ name, language, role: 'student', words: {} })
        const { subject = '', notice = '', html = '' } = shown
        assert.notMatch(
          `${subject}${notice}${html.split('</head>')[1] ?? ''}`,
          /[{}]|\[(?!endif)\w+\]/,
          name
        )
      }
    }
  })

  test('change on every process at once', async ({ assert }) => {
    await texts.get()
    const elsewhere = new pg.Client({ connectionString: env.get('DATABASE_URL') })
    await elsewhere.connect()
    try {
      await elsewhere.query(
        `UPDATE texts SET words = '{"fr":{"subject":"Ailleurs"}}' WHERE name = $1`,
        [NAME]
      )
      for (let tries = 0; tries < 50; tries++) {
        const said = (await texts.get()).say(i18nManager.locale('fr'), `mails.${NAME}.subject`, {
          role: 'tutor',
        })
        if (said === 'Ailleurs') return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      assert.fail('The other process did not hear of it')
    } finally {
      await elsewhere.query(`UPDATE texts SET words = '{}'`)
      await elsewhere.end()
    }
  }).tags(['@committed'])
})

test.group('A text', () => {
  test('{part} "{text}" is {answer}')
    .with([
      { part: 'title', text: 'Bonjour {firstName}, voici {otherFirstName}', answer: null },
      { part: 'title', text: '{role, select, student {Toi} other {Vous}}', answer: null },
      { part: 'body', text: 'Une ligne.\n\nUne autre.', answer: null },
      { part: 'subject', text: 'Une nouvelle de {association}', answer: null },
      { part: 'subject', text: 'Une nouvelle de {otherFirstName}', answer: 'textSubject' },
      {
        part: 'subject',
        text: '{role, select, student {{firstName}} other {}}',
        answer: 'textSubject',
      },
      { part: 'title', text: 'Voici {familyName}', answer: 'textPlaceholder' },
      {
        part: 'title',
        text: '{role, select, student {{school}} other {}}',
        answer: 'textPlaceholder',
      },
      { part: 'notice', text: '{firstName} arrive', answer: 'textPlaceholder' },
      { part: 'body', text: '{startsAt, date, short}', answer: 'textPlaceholder' },
      {
        part: 'body',
        text: '{otherFirstName, plural, one {#} other {#}}',
        answer: 'textPlaceholder',
      },
      { part: 'title', text: 'Bonjour {firstName', answer: 'textSyntax' },
      { part: 'title', text: 'Bonjour firstName}', answer: 'textSyntax' },
      { part: 'title', text: '{role, select, student {Toi}}', answer: 'textSyntax' },
      { part: 'subject', text: 'Deux\nlignes', answer: 'textLine' },
      { part: 'action', text: 'x'.repeat(121), answer: 'maxLength' },
    ])
    .run(({ assert }, { part, text, answer }) => {
      assert.equal(checkText(part, text, knownPlaceholders(NAME, part)), answer)
    })

  test('counts where its shipped words count', ({ assert }) => {
    const text = '{occurrences, plural, one {Un message} other {# messages}} de {otherFirstName}'
    const known = knownPlaceholders('messaging.message_sent', 'notice')
    assert.isNull(checkText('notice', text, known))
  })

  test('is tidied: an apostrophe never hides what it names', ({ assert }) => {
    assert.equal(tidyText(" L'{association} \r\n\r\nSuite  "), 'L’{association}\n\nSuite')
  })
})
