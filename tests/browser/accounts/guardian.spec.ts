import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { linkInMail } from '#tests/helpers/mail_links'
import {
  assertAccessible,
  assertFits,
  holdScript,
  newPerson,
  PHONE,
  signIn,
  signInOnPage,
  type Person,
} from '#tests/helpers/browser'
import AskGuardian from '#accounts/actions/ask_guardian'
import { guardianPath } from '#accounts/guardian_link'
import Consent from '#accounts/models/consent'
import Guardianship from '#accounts/models/guardianship'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createConversation } from '#database/factories/messaging/conversation_factory'

async function takeBack({ page }: Person, purpose: string, button: RegExp) {
  const given = page.getByRole('listitem').filter({ hasText: purpose })
  await given.getByText('Revenir sur cet accord').click()
  await given.getByRole('button', { name: button }).click()
  await page.getByText('C’est fait.').waitFor()
}

test.group('A guardian', () => {
  test('opens the account of a child by the link from a mail, on a phone', async ({ assert }) => {
    const child = await createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })
    const { guardian, guardianship } = await createGuardian(child, { name: 'Inès Renard' })
    await new AskGuardian().handle({ guardianshipId: guardianship.id })
    const pupil = await newPerson({ viewport: PHONE })
    await signInOnPage(pupil, child.email, PASSWORD)
    await pupil.page.waitForURL('**/waiting')
    await pupil.page.getByText('Inès Renard', { exact: true }).waitFor()
    await assertAccessible(assert, pupil.page)
    await assertFits(assert, pupil.page)
    // The rest of the application waits too: nothing leads there and back.
    for (const title of ['Mes accords', 'Mon compte']) {
      await pupil.page.getByRole('link', { name: title }).click()
      await pupil.page.getByRole('heading', { name: title }).waitFor()
      assert.equal(await pupil.page.getByRole('link', { name: /Agenda|Profil/i }).count(), 0)
      await pupil.page.getByRole('link', { name: 'Pourquoi mon compte attend' }).click()
      await pupil.page.getByText('Inès Renard', { exact: true }).waitFor()
    }
    for (const path of ['/concern', '/nowhere']) {
      await pupil.page.goto(path)
      assert.equal(await pupil.page.getByRole('link', { name: 'Agenda' }).count(), 0)
    }
    await pupil.page.goto('/waiting')

    const parent = await newPerson({ viewport: { width: 320, height: 640 } })
    const { page } = parent
    await page.goto(await linkInMail(page, guardian.email, '/guardian/'))
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    for (const box of await page.getByRole('checkbox').all()) {
      assert.isFalse(await box.isChecked())
    }
    for (const name of [/pour le compte/, /pour les messages/, /J’autorise/]) {
      await page.getByRole('checkbox', { name }).check()
    }
    await page.getByRole('button', { name: 'Donner mon accord' }).click()
    await page.getByText('Tout est en ordre').waitFor()
    await assertAccessible(assert, page)

    // The child's page leads on by itself.
    await pupil.page.waitForURL((url) => url.pathname === '/')
    assert.deepEqual([...pupil.faults, ...parent.faults], [])
  })

  test('isn’t waited for any more from the age of consent on: the page says what is', async ({
    assert,
  }) => {
    const grown = { birthDate: '2010-05-04', state: 'waiting_for_guardian' } as const
    const [opening, undecided] = [await createUser(grown), await createUser(grown)]
    await Consent.query()
      .where('student_id', undecided.id)
      .update({ withdrawn_at: clock.now().toJSDate(), withdrawn_by: 'student' })
    for (const [{ email }, words] of [
      [opening, 'Tu n’as rien à faire.'],
      [undecided, 'Il manque ton accord'],
    ] as const) {
      const person = await newPerson({ viewport: PHONE })
      await signIn(person, email, PASSWORD)
      await person.page.goto('/waiting')
      await person.page.getByRole('heading', { name: 'Ton compte s’ouvre' }).waitFor()
      await person.page.getByText(words).waitFor()
      await assertAccessible(assert, person.page)
      assert.deepEqual(person.faults, [])
    }
  })

  test('who was written to is past, while the child’s own word is missing', async ({ assert }) => {
    const child = await createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })
    await createGuardian(child)
    await Consent.query()
      .where('student_id', child.id)
      .update({ withdrawn_at: clock.now().toJSDate(), withdrawn_by: 'student' })
    const person = await newPerson({ viewport: { width: 320, height: 640 } })
    await signIn(person, child.email, PASSWORD)
    await person.page.goto('/waiting')
    const steps = person.page.locator('ol:has([aria-current="step"]) > li')
    await steps.nth(2).and(person.page.locator('[aria-current]')).waitFor()
    assert.match(await steps.nth(1).innerText(), /Un e-mail est parti/)
    assert.match(await steps.nth(2).innerText(), /Donne ton propre accord/)
    await assertFits(assert, person.page)
    assert.deepEqual(person.faults, [])
  })

  test('whom nobody has named yet is asked for, and no e-mail is spoken of', async ({ assert }) => {
    const child = await createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })
    const person = await newPerson({ viewport: PHONE })
    await signIn(person, child.email, PASSWORD)
    await person.page.goto('/waiting')
    await person.page.getByText('quelle adresse e-mail donner ici').waitFor()
    assert.equal(await person.page.getByText('peut-être dans les indésirables').count(), 0)
    assert.deepEqual(person.faults, [])
  })

  test('who is added before the script stands is refused in sight, and in that form alone', async ({
    assert,
  }) => {
    const child = await createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })
    await createGuardian(child)
    const person = await newPerson({ viewport: PHONE })
    const { context, page, faults } = person
    await signIn(person, child.email, PASSWORD)
    const stand = await holdScript(context)
    await page.goto('/waiting', { waitUntil: 'commit' })
    const adding = page.locator('form', { hasText: 'Ajouter et envoyer' })
    await page.getByText('Ajouter un responsable légal').click()
    await adding.getByLabel('Son nom').fill('Paul Petit')
    await adding.getByLabel('Son adresse e-mail').fill('paul@exemple')
    await adding.getByRole('button').click()
    await page.locator('details [role="alert"]').waitFor({ state: 'attached' })
    stand()
    await adding.getByRole('alert').waitFor()
    assert.lengthOf(await page.getByText('il manque quelque chose').all(), 2)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'paul@exemple')
    )
    await adding.getByLabel('Son adresse e-mail').fill('paul@exemple.fr')
    await adding.getByRole('button').click()
    await page.getByText('Paul Petit', { exact: true }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('takes the authorisation back while both have the conversation open', async ({ assert }) => {
    const { student, tutor, conversation } = await createConversation()
    const guardianship = await Guardianship.findByOrFail('studentId', student.id)
    const [one, two, parent] = [await newPerson(), await newPerson(), await newPerson()]
    await signIn(one, student.email, PASSWORD)
    await signIn(two, tutor.email, PASSWORD)
    for (const { page } of [one, two]) {
      await page.goto(`/messages/${conversation.id}`)
      await page.getByRole('textbox').first().waitFor()
    }
    await parent.page.goto(guardianPath(guardianship))
    await takeBack(parent, 'Le soutien scolaire', /Reprendre mon autorisation/)
    for (const { page, faults } of [one, two]) {
      await page
        .getByText(/lecture seule|ne p(eux|ouvez) (plus|pas)/)
        .first()
        .waitFor()
      assert.deepEqual(faults, [])
    }
  })

  test('who doesn’t agree says so, and the one who did reads why nothing goes on', async ({
    assert,
  }) => {
    const { student } = await createConversation({ student: { firstName: 'Ambre' } })
    const { guardianship } = await createGuardian(student, { name: 'Paul Petit' })
    const first = await Guardianship.query()
      .where('studentId', student.id)
      .whereNot('id', guardianship.id)
      .firstOrFail()
    const second = await newPerson({ viewport: { width: 320, height: 640 } })
    await second.page.goto(guardianPath(guardianship))
    await second.page.getByText('Une autre personne responsable a donné son accord').waitFor()
    const refusal = second.page.getByRole('region', { name: 'Si vous n’êtes pas d’accord' })
    await refusal.getByText('Le soutien scolaire', { exact: true }).click()
    await assertAccessible(assert, second.page)
    await assertFits(assert, second.page)
    await refusal.getByRole('button', { name: 'Je n’autorise pas le soutien scolaire' }).click()
    await second.page.getByText('Vous n’êtes pas d’accord', { exact: true }).waitFor()
    await assertAccessible(assert, second.page)
    await assertFits(assert, second.page)

    const other = await newPerson({ viewport: PHONE })
    await other.page.goto(guardianPath(first))
    await other.page.getByText('Une autre personne responsable n’est pas d’accord').waitFor()
    const standing = other.page.getByRole('region', { name: 'Où l’on en est' })
    await standing.getByText('C’est non', { exact: true }).waitFor()
    await standing.getByText('Vous : d’accord depuis').first().waitFor()
    await assertAccessible(assert, other.page)
    await assertFits(assert, other.page)
    assert.deepEqual([...second.faults, ...other.faults], [])
  })

  test('of sixteen: a student sees on the way to a first session that an answer is missing', async ({
    assert,
  }) => {
    const student = await createUser({ birthDate: '2010-05-04' })
    await createGuardian(student, { name: 'Paul Petit' })
    const pupil = await newPerson({ viewport: PHONE })
    await signInOnPage(pupil, student.email, PASSWORD)
    await pupil.page.getByText('L’accord de ton responsable légal').waitFor()
    await pupil.page.goto('/consents')
    await pupil.page.getByText('Le soutien scolaire : pas encore d’accord').waitFor()
    await assertAccessible(assert, pupil.page)
    await assertFits(assert, pupil.page)
    await pupil.page.getByRole('button', { name: 'Envoyer de nouveau à Paul Petit' }).click()
    await pupil.page.getByText('L’e-mail part une nouvelle fois').waitFor()
    assert.deepEqual(pupil.faults, [])
  })

  test('of two who says no: the child reads who and to what; nothing lacks once they agree', async ({
    assert,
  }) => {
    const child = await createUser({ birthDate: '2013-05-04', state: 'waiting_for_guardian' })
    const { guardianship: first } = await createGuardian(child, { name: 'Inès Renard' })
    const { guardianship: second } = await createGuardian(child, { name: 'Paul Petit' })
    await giveByGuardian(first, ['account', 'messages_and_hours', 'tutoring'])
    const [pupil, parent] = [await newPerson({ viewport: PHONE }), await newPerson()]
    await parent.page.goto(guardianPath(second))
    await parent.page.getByText('Le soutien scolaire', { exact: true }).last().click()
    await parent.page.getByRole('button', { name: 'Je n’autorise pas' }).click()
    await parent.page.getByText('C’est noté : vous n’êtes pas d’accord.').waitFor()

    await signInOnPage(pupil, child.email, PASSWORD)
    await pupil.page.getByText('Paul Petit a répondu, et n’est pas d’accord').waitFor()
    const no = pupil.page.getByText('Le soutien scolaire : Paul Petit n’est pas d’accord')
    await no.waitFor()
    await assertAccessible(assert, pupil.page)
    await assertFits(assert, pupil.page)

    await parent.page.getByRole('checkbox', { name: /J’autorise/ }).check()
    await parent.page.getByRole('button', { name: 'Donner mon accord' }).click()
    await parent.page.getByText('Tout est en ordre').waitFor()
    await pupil.page.waitForURL((url) => url.pathname === '/')
    await pupil.page.goto('/consents')
    await pupil.page.getByText('A répondu', { exact: true }).first().waitFor()
    assert.equal(await pupil.page.getByText('Il manque un accord nécessaire').count(), 0)
    assert.deepEqual([...pupil.faults, ...parent.faults], [])
  })
})
