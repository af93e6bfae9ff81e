import { test } from '@japa/runner'
import Text from '#core/models/text'
import AuditEntry from '#audit/models/audit_entry'
import { texts } from '#core/texts/texts'
import i18nManager from '@adonisjs/i18n/services/main'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'

async function pairMade() {
  const { id } = await Text.findByOrFail('name', 'matching.pair_made')
  const path = `resources/texts/records/${id}`
  return { id, edit: `${path}/editText`, restore: `${path}/restoreText` }
}

const subjectNow = async () =>
  (await texts.get()).say(i18nManager.locale('fr'), 'mails.matching.pair_made.subject', {
    role: 'tutor',
  })

test.group('The text of an e-mail', () => {
  test('is shown with what it can name, and changed at once, for the journal too', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id, edit } = await pairMade()
    const { fields } = (await office.get(edit)).body().form
    const title = fields.find(({ name }: { name: string }) => name === 'titleFr')
    const subject = fields.find(({ name }: { name: string }) => name === 'subjectFr')
    assert.includeMembers(title.placeholders, ['otherFirstName', 'firstName', 'role'])
    assert.equal(title.text, title.shipped)

    const given = Object.fromEntries(
      fields.map(({ name, text }: { name: string; text: string }) => [name, text])
    )
    const saved = await office.post(edit, { ...given, subjectFr: 'Une bonne nouvelle', bodyEn: '' })
    saved.assertBodyContains({ notice: { message: 'textSaved' } })
    assert.equal(await subjectNow(), 'Une bonne nouvelle')
    const { words } = await Text.findOrFail(id)
    assert.deepEqual(words, { fr: { subject: 'Une bonne nouvelle' } })
    const entry = await AuditEntry.findByOrFail('action', 'core.text_changed')
    assert.deepInclude(entry.$attributes, {
      ...{ subjectType: 'text', subjectId: id },
      before: { subjectFr: subject.shipped },
      after: { subjectFr: 'Une bonne nouvelle' },
    })
  })

  test('is listed by what it says, and what was changed is found', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { edit } = await pairMade()
    await office.post(edit, { subjectFr: 'Une bonne nouvelle' })
    const { records } = (await office.list('texts', '?filters.changed=true')).body()
    assert.lengthOf(records, 1)
    assert.equal(records[0].params.fullName, 'Vous avez un binôme')
  })

  test('goes back to what was shipped, unless somebody else wrote meanwhile', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id, edit, restore } = await pairMade()
    await office.post(edit, { subjectFr: 'Une bonne nouvelle' })
    const { opened } = (await office.get(restore)).body().form
    await office.post(edit, { subjectFr: 'Une très bonne nouvelle' })
    const late = await office.post(restore, { opened })
    late.assertBodyContains({ notice: { type: 'error', message: 'refusals.words_changed' } })
    assert.equal(await subjectNow(), 'Une très bonne nouvelle')

    const again = (await office.get(restore)).body().form
    const done = await office.post(restore, again)
    done.assertBodyContains({ notice: { message: 'textRestored' } })
    assert.deepEqual((await Text.findOrFail(id)).words, {})
  })

  test('is looked at without being saved', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id, edit } = await pairMade()
    const shown = await office.post(edit, {
      ...{ titleFr: 'Salut {otherFirstName}', intent: 'preview', reader: 'student' },
    })
    const { previews, notice } = shown.body()
    assert.equal(notice.message, 'textPreviewed')
    assert.include(previews.fr.html, 'Salut Marc')
    assert.include(previews.en.html, 'You now work with Marc')
    assert.deepEqual((await Text.findOrFail(id)).words, {})
  })

  test('says whom it goes to and when, and is found by it', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { records } = (
      await office.list('texts', '?filters.goesTo=responsable&perPage=50')
    ).body()
    const said = records.map(({ params }: any) => [params.goesTo, params.leavesWhen])
    assert.deepInclude(said, [
      'Responsable légal',
      'Quand l’accord d’un responsable est demandé, ou redemandé',
    ])
    assert.notInclude(
      said.map(([to]: [string]) => to),
      'Tuteur'
    )
  })

  test('is looked at by those who get it, in each of its cases', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id } = await Text.findByOrFail('name', 'accounts.guardian_asked')
    const edit = `resources/texts/records/${id}/editText`
    const { readers, choices } = (await office.get(edit)).body().form
    assert.deepEqual(readers, ['guardian'])
    assert.deepEqual(choices, [{ name: 'asked', options: ['everything', 'tutoring'] }])
    const html = async (asked: string) => {
      const shown = await office.post(edit, { intent: 'preview', reader: 'guardian', asked })
      return shown.body().previews.fr.html as string
    }
    const everything = await html('everything')
    assert.include(everything, 'Bonjour Nadia')
    assert.include(everything, 'À cet âge, la loi demande votre accord')
    assert.include(await html('tutoring'), 'Nous vous demandons d’autoriser ce soutien')
    assert.equal(await html('nothing of it'), everything)
  })

  test('is looked at with none of what it counts, where it says that otherwise', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { edit } = await pairMade()
    const { choices } = (await office.get(edit)).body().form
    const options = ['one', 'several', 'none']
    assert.deepInclude(choices, { name: 'slotCount', options })
    const said = async (slotCount: string) => {
      const shown = await office.post(edit, { intent: 'preview', slotCount })
      return shown.body().previews.fr.message as string
    }
    assert.include(await said('none'), 'Proposez-vous un moment')
    assert.include(await said('one'), 'Je vous propose un créneau')
    assert.include(await said('several'), 'Je vous propose 2 créneaux')
  })

  test('an account mail is looked at as a guardian gets it', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id } = await Text.findByOrFail('name', 'accounts.account_activated')
    const edit = `resources/texts/records/${id}/editText`
    const seen = async (reader: string) =>
      (await office.post(edit, { intent: 'preview', reader })).body().previews.fr.html as string
    assert.include(await seen('guardian'), 'Identifiant d’Inès')
    assert.include(await seen('student'), 'tu peux maintenant te servir')
  })

  test('says what is wrong beside each field, and saves nothing', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id, edit } = await pairMade()
    const refused = await office.post(edit, {
      ...{ subjectFr: 'De {otherFirstName}', titleEn: '{nobody}', bodyFr: '{' },
    })
    const { errors } = refused.body().record
    assert.equal(errors.subjectFr.message, 'validation.textSubject')
    assert.equal(errors.titleEn.message, 'validation.textPlaceholder')
    assert.equal(errors.bodyFr.message, 'validation.textSyntax')
    assert.deepEqual((await Text.findOrFail(id)).words, {})
  })

  test('refuses a choice that can never be made, and names those that can', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id, edit } = await pairMade()
    const refused = await office.post(edit, {
      titleFr: 'Pour {role, select, eleve {toi} other {vous}}',
      titleEn: 'For {role, select, student {you} other {you all}}',
    })
    const { errors } = refused.body().record
    assert.deepEqual(Object.keys(errors), ['titleFr'])
    assert.equal(errors.titleFr.message, 'validation.textOption')
    const { name, option, allowed } = errors.titleFr.options
    assert.deepEqual([name, option], ['role', 'eleve'])
    assert.match(allowed, /^student, tutor, staff/)
    assert.deepEqual((await Text.findOrFail(id)).words, {})
  })

  test('goes back to the original', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id, edit, restore } = await pairMade()
    const { opened } = (await office.get(restore)).body().form
    const shipped = JSON.parse(opened).subjectFr
    await office.post(edit, { subjectFr: 'Une bonne nouvelle' })
    const restored = await office.post(restore)
    restored.assertBodyContains({ notice: { message: 'textRestored' } })
    assert.equal(await subjectNow(), 'Vous avez un binôme')
    assert.deepEqual((await Text.findOrFail(id)).words, {})
    const entries = await AuditEntry.query().where('action', 'core.text_changed').orderBy('id')
    assert.deepEqual(
      entries.map(({ after }) => after),
      [{ subjectFr: 'Une bonne nouvelle' }, { subjectFr: shipped }]
    )
  })

  test('is an administrator’s to change', async ({ client }) => {
    const office = backOffice(client, await createStaff(['coordinator', 'safeguarding']))
    const { edit, restore } = await pairMade()
    for (const path of [edit, restore]) {
      const refused = await office.post(path, { subjectFr: 'x' })
      refused.assertStatus(403)
    }
  })
})
