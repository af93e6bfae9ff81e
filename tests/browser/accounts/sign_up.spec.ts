import { test } from '@japa/runner'
import type { Assert } from '@japa/assert'
import db from '@adonisjs/lucid/services/db'
import type { Page } from 'playwright'
import User from '#accounts/models/user'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { linkInMail } from '#tests/helpers/mail_links'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, assertFits, newPerson, PHONE } from '#tests/helpers/browser'

const SMALL_PHONE = { width: 320, height: 640 }

const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

async function sayWho(page: Page, birthDate = '2014-05-03') {
  await page.getByLabel('Prénom', { exact: true }).fill('Léa')
  await page.getByLabel('Nom de famille').fill('Martin')
  await page.getByLabel('Date de naissance').fill(birthDate)
  await press(page, 'Continuer')
}

async function nameGuardian(page: Page, email = 'nadia@example.org') {
  await page.getByLabel('Prénom et nom du responsable légal').fill('Nadia Martin')
  await page.getByLabel('Adresse e-mail du responsable légal').fill(email)
  await press(page, 'Continuer')
}

async function agree(page: Page) {
  await page.getByLabel('Je suis d’accord pour que mon compte soit créé.').check()
  await page.getByLabel('Je suis d’accord pour les messages et les séances.').check()
}

const step = (page: Page, title: string) => page.getByRole('group', { name: title }).waitFor()

/** The steps stay on their sheet, whichever is named. */
async function assertStepsFit(assert: Assert, page: Page) {
  const excess = await page
    .locator('ol:has([aria-current="step"])')
    .evaluate((steps) => steps.scrollWidth - steps.clientWidth)
  assert.isAtMost(excess, 0)
}

async function signIn(page: Page, login: string) {
  await page.getByLabel('Adresse e-mail ou identifiant').fill(login)
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
  await press(page, 'Se connecter')
  await page.waitForURL('**/waiting')
}

test.group('The two ways to sign up', () => {
  test('a student of twelve, step by step on a phone, confirms and reads why the account waits', async ({
    assert,
  }) => {
    const { page, faults } = await newPerson({ viewport: PHONE, timezoneId: 'Indian/Reunion' })
    await page.goto('/signup')
    await page.getByRole('link', { name: 'J’ai besoin d’aide' }).click()
    await press(page, 'Continuer')
    await page.getByRole('alert').waitFor()
    await assertAccessible(assert, page)

    await sayWho(page)
    await step(page, 'Un adulte est d’accord avec toi')
    await page.getByText('ton compte attend l’accord').waitFor()
    await assertAccessible(assert, page)
    await nameGuardian(page)
    await page.getByText('Fuseau horaire trouvé : La Réunion').waitFor()
    await page.getByLabel('Adresse e-mail', { exact: true }).fill('lea@example.org')
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await assertAccessible(assert, page)
    await press(page, 'Continuer')
    await page.getByText('Nadia Martin, nadia@example.org').waitFor()
    await press(page, 'Créer le compte')
    const toTick = page
      .getByRole('alert')
      .getByText('À cocher pour continuer\u00A0: Je suis d’accord')
    await toTick.nth(1).waitFor()
    await agree(page)
    await assertAccessible(assert, page)
    await page.getByRole('button', { name: 'Créer le compte' }).dblclick()
    await page.getByRole('heading', { name: 'Regarde ta boîte de réception' }).waitFor()

    const [user, ...others] = await User.query().where('email', 'lea@example.org')
    assert.lengthOf(others, 0)
    assert.equal(user.timeZone, 'Indian/Reunion')
    await page.goto(await linkInMail(page, 'lea@example.org', '/confirm-email/'))
    await page.getByText('Nadia Martin, nadia@example.org').waitFor()
    await assertAccessible(assert, page)
    await press(page, 'Confirmer mon adresse')
    await page.waitForURL('**/login')
    await signIn(page, 'lea@example.org')
    assert.lengthOf(caughtMails('lea@example.org'), 1)
    assert.deepEqual(faults, [])
  })

  test('a student without an address gets an identifier and signs in with it', async ({
    assert,
  }) => {
    const { page, faults } = await newPerson({ viewport: SMALL_PHONE })
    await page.goto('/signup?as=student')
    await assertStepsFit(assert, page)
    await sayWho(page)
    await assertStepsFit(assert, page)
    await nameGuardian(page)
    await assertStepsFit(assert, page)
    await page.getByLabel('Je n’ai pas d’adresse e-mail').check()
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await assertFits(assert, page)
    await press(page, 'Continuer')
    await agree(page)
    await assertFits(assert, page)
    await assertStepsFit(assert, page)
    await page.getByRole('button', { name: 'Créer le compte' }).dblclick()
    await page.getByRole('heading', { name: 'Note bien ton identifiant' }).waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    const users = await User.query().where('firstName', 'Léa')
    assert.lengthOf(users, 1)
    await page.getByText(users[0].identifier!).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click()
    await signIn(page, users[0].identifier!.toUpperCase())
    assert.deepEqual(faults, [])
  })

  test('what was typed is still there after closing the page, but not the password', async ({
    assert,
  }) => {
    const { page, context } = await newPerson({ viewport: PHONE })
    await page.goto('/signup?as=student')
    await sayWho(page)
    await nameGuardian(page)
    await page.getByLabel('Adresse e-mail', { exact: true }).fill('lea@example.org')
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await page.close()

    const again = await context.newPage()
    await again.goto('/signup?as=student')
    await again.getByText('Tes réponses sont encore là').waitFor()
    const address = again.getByLabel('Adresse e-mail', { exact: true })
    assert.equal(await address.inputValue(), 'lea@example.org')
    assert.equal(await again.getByLabel('Mot de passe', { exact: true }).inputValue(), '')
    await assertAccessible(assert, again)
    await press(again, 'Retour')
    const guardian = again.getByLabel('Adresse e-mail du responsable légal')
    assert.equal(await guardian.inputValue(), 'nadia@example.org')
    await press(again, 'Recommencer')
    await step(again, 'Qui es-tu ?')
    assert.equal(await again.getByLabel('Prénom', { exact: true }).inputValue(), '')
    await again.reload()
    await again.getByRole('button', { name: 'Continuer' }).waitFor()
    assert.equal(await again.getByText('Tes réponses sont encore là').count(), 0)
  })

  test('Back and Forward walk the steps, and nothing that was typed is lost', async ({
    assert,
  }) => {
    const { page, faults } = await newPerson({ viewport: PHONE })
    await page.goto('/signup')
    await page.getByRole('link', { name: 'J’ai besoin d’aide' }).click()
    await sayWho(page)
    await nameGuardian(page)
    await step(page, 'Comment vas-tu te connecter')
    const password = page.getByLabel('Mot de passe', { exact: true })
    await password.fill(PASSWORD)
    await page.goBack()
    await step(page, 'Un adulte est d’accord avec toi')
    await page.goBack()
    await step(page, 'Qui es-tu ?')
    assert.equal(await page.getByLabel('Prénom', { exact: true }).inputValue(), 'Léa')
    await page.goForward()
    await step(page, 'Un adulte est d’accord avec toi')
    await page.goForward()
    await step(page, 'Comment vas-tu te connecter')
    assert.equal(await password.inputValue(), PASSWORD)

    // The button goes where the browser's own Back goes.
    const entries = await page.evaluate(() => history.length)
    await press(page, 'Retour')
    await step(page, 'Un adulte est d’accord avec toi')
    assert.equal(await page.evaluate(() => history.length), entries)
    await page.getByLabel('Adresse e-mail du responsable légal').fill('')
    await page.goForward()
    await step(page, 'Un adulte est d’accord avec toi')
    assert.match(page.url(), /#guardian$/)
    await page.goBack()
    await step(page, 'Qui es-tu ?')
    await page.goBack()
    await page.getByRole('link', { name: 'J’ai besoin d’aide' }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('a draft opens no further than its first gap, and Back walks it too', async ({ assert }) => {
    const { page } = await newPerson({ viewport: PHONE })
    await page.goto('/signup?as=student')
    await sayWho(page)
    await nameGuardian(page)
    await page.getByLabel('Adresse e-mail', { exact: true }).fill('lea@example.org')
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await press(page, 'Continuer')
    await step(page, 'Ton accord à toi')
    await page.reload()
    await page.getByText('Tes réponses sont encore là').waitFor()
    await step(page, 'Comment vas-tu te connecter')
    assert.match(page.url(), /#access$/)
    await page.goto('/concern')
    await page.goto('/signup?as=student')
    await page.getByText('Tes réponses sont encore là').waitFor()
    await step(page, 'Comment vas-tu te connecter')
    await page.goBack()
    await step(page, 'Un adulte est d’accord avec toi')
  })

  test('what can’t be is refused at its own step', async ({ assert }) => {
    const { page, faults } = await newPerson({ viewport: PHONE })
    await page.goto('/signup?as=student')
    for (const date of ['2031-01-01', '1890-05-03']) {
      await sayWho(page, date)
      await page
        .getByRole('alert')
        .getByText('Cette date de naissance n’est pas possible')
        .waitFor()
    }
    await sayWho(page)
    await nameGuardian(page, 'maman@exemple')
    await page.getByRole('alert').getByText('il manque quelque chose').waitFor()
    await step(page, 'Un adulte est d’accord avec toi')
    assert.match(page.url(), /#guardian$/)
    await nameGuardian(page, 'Lea+maman@example.org')
    const address = page.getByLabel('Adresse e-mail', { exact: true })
    const password = page.getByLabel('Mot de passe', { exact: true })
    await address.fill('lea@exemple')
    await password.fill(PASSWORD)
    await press(page, 'Continuer')
    await page.getByRole('alert').getByText('il manque quelque chose').waitFor()
    await address.fill('lea@example.org')
    await password.fill('')
    // What was wrong was told: who corrects it isn't taken from the field again.
    await password.pressSequentially('court')
    assert.equal(await password.inputValue(), 'court')
    await press(page, 'Continuer')
    await page.getByRole('alert').getByText('au moins 10 caractères').waitFor()
    await page.getByRole('alert').getByText('C’est la même boîte').waitFor()
    await assertAccessible(assert, page)
    await address.fill('lina@example.org')
    for (const [weak, why] of [
      ['motdepasse2026', 'trop courant'],
      ['leamartin12', 'ce que l’on sait déjà'],
    ]) {
      await password.fill(weak)
      await press(page, 'Continuer')
      await page.getByRole('alert').getByText(why).waitFor()
      await step(page, 'Comment vas-tu te connecter')
    }
    await password.fill(PASSWORD)
    await press(page, 'Continuer')
    await step(page, 'Ton accord à toi')
    assert.deepEqual(faults, [])
  })

  test('what the server refuses at the end leads to its step, with everything else kept', async ({
    assert,
  }) => {
    const { page, faults } = await newPerson({ viewport: PHONE })
    await page.route('**/signup/password-checks', (route) => route.abort())
    await page.goto('/signup?as=student')
    await sayWho(page)
    await nameGuardian(page)
    await page.getByLabel('Adresse e-mail', { exact: true }).fill('lea@example.org')
    await page.getByLabel('Mot de passe', { exact: true }).fill('motdepasse2026')
    await press(page, 'Continuer')
    await agree(page)
    await press(page, 'Créer le compte')
    await step(page, 'Comment vas-tu te connecter')
    await page.getByRole('alert').getByRole('link').waitFor()
    assert.match(page.url(), /#access$/)
    await assertAccessible(assert, page)
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await press(page, 'Continuer')
    await press(page, 'Créer le compte')
    await page.getByRole('heading', { name: 'Regarde ta boîte de réception' }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('a tutor reads what is expected before giving an address', async ({ assert }) => {
    const { page, faults } = await newPerson({ viewport: PHONE, colorScheme: 'dark' })
    await page.goto('/signup?as=tutor')
    await sayWho(page, '2012-05-03')
    await page.getByRole('alert').getByText('Il faut avoir 18 ans').waitFor()
    await sayWho(page, '1990-05-03')
    await step(page, 'Ce que nous attendons de vous')
    await assertAccessible(assert, page)
    await press(page, 'Retour')
    await step(page, 'Qui êtes-vous ?')
    await press(page, 'Continuer')
    await press(page, 'Continuer')
    await page.getByLabel('Adresse e-mail', { exact: true }).fill('luc@example.org')
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await press(page, 'Créer le compte')
    await page.getByRole('heading', { name: 'Regardez votre boîte de réception' }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('whoever is of age where they are, and not yet in Paris, is', async ({ assert }) => {
    freezeTime('2026-11-22T20:00:00Z')
    const { page, faults } = await newPerson({ viewport: PHONE, timezoneId: 'Pacific/Noumea' })
    await page.goto('/signup?as=tutor')
    await sayWho(page, '2008-11-23')
    await step(page, 'Ce que nous attendons de vous')
    await page.goto('/signup?as=student')
    await sayWho(page, '2008-11-23')
    await page.getByText('Fuseau horaire trouvé').waitFor()
    assert.deepEqual(faults, [])
  })

  test('without JavaScript it is one form, which keeps what was typed', async ({ assert }) => {
    const { page } = await newPerson({ javaScriptEnabled: false })
    await page.goto('/signup?as=student')
    await page.getByLabel('Prénom', { exact: true }).fill('Léa')
    await page.getByLabel('Nom de famille').fill('Martin')
    await page.getByLabel('Date de naissance').fill('2014-05-03')
    await page.getByLabel('Je n’ai pas d’adresse e-mail').check()
    await page.getByLabel('Mot de passe', { exact: false }).first().fill(PASSWORD)
    await agree(page)
    await press(page, 'Créer le compte')
    await page.getByText('il nous faut le nom').first().waitFor()
    assert.equal(await page.getByLabel('Prénom', { exact: true }).inputValue(), 'Léa')
    assert.isTrue(await page.getByLabel('Je n’ai pas d’adresse e-mail').isChecked())
    await page.getByLabel('Prénom et nom du responsable légal').fill('Nadia Martin')
    await page.getByLabel('Adresse e-mail du responsable légal').fill('nadia@example.org')
    await page.getByLabel('Mot de passe').first().fill(PASSWORD)
    await press(page, 'Créer le compte')
    await page.getByRole('heading', { name: 'Note bien ton identifiant' }).waitFor()
    assert.lengthOf(await db.from('users').where('first_name', 'Léa'), 1)
  })
})
