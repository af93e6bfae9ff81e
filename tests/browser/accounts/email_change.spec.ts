import { test } from '@japa/runner'
import { caughtMails } from '#tests/helpers/mails'
import { linkInMail } from '#tests/helpers/mail_links'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  type Person,
} from '#tests/helpers/browser'

const NEW = 'nouvelle@example.org'

async function ask({ page }: Person, email: string) {
  await page.goto('/account/email')
  await page.getByLabel('Nouvelle adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe actuel').fill(PASSWORD)
  await page.getByRole('button', { name: 'Envoyer les e-mails de confirmation' }).click()
  await page.getByText('Un changement attend').waitFor()
}

/** Opens the link that came to this address, and presses what confirms. */
async function confirm({ page }: Person, email: string, assert: Parameters<typeof look>[0]) {
  await page.goto(await linkInMail(page, email, '/email-change/'))
  await look(assert, page)
  await page.getByRole('button', { name: 'Confirmer le changement' }).click()
}

async function look(assert: Parameters<typeof assertFits>[0], page: Person['page']) {
  await assertAccessible(assert, page)
  await assertFits(assert, page)
}

test.group('A change of e-mail address', () => {
  test('holds once it is confirmed at both addresses, on whichever device', async ({ assert }) => {
    const { email } = await createUser({ role: 'tutor', birthDate: '1990-01-15' })
    const person = await newPerson({ viewport: PHONE })
    const { page } = person
    await signIn(person, email, PASSWORD)
    await ask(person, NEW)
    await look(assert, page)

    const mailbox = await newPerson()
    await confirm(mailbox, NEW, assert)
    await mailbox.page.getByRole('heading', { name: 'C’est confirmé ici' }).waitFor()
    await page.reload()
    await page.getByText('Confirmé', { exact: true }).waitFor()
    await page.getByText(`Adresse actuelle : ${email}`).waitFor()

    await confirm(person, email, assert)
    await page.getByRole('heading', { name: 'L’adresse a changé' }).waitFor()
    await look(assert, page)
    await page.getByRole('link', { name: 'Mon compte' }).click()
    await page.getByRole('main').getByText(NEW).waitFor()
    await signIn(mailbox, NEW, PASSWORD)
    assert.deepEqual([...person.faults, ...mailbox.faults], [])
  })

  test('is stopped at the present address by whoever did not ask for it', async ({ assert }) => {
    const { email } = await createUser()
    const person = await newPerson()
    await signIn(person, email, PASSWORD)
    await ask(person, NEW)
    const owner = await newPerson({ viewport: PHONE })
    const { page } = owner
    const link = await linkInMail(page, NEW, '/email-change/')
    await page.goto(await linkInMail(page, email, '/email-change/'))
    await page.getByRole('button', { name: 'Ce n’était pas moi, annuler' }).click()
    await page.getByRole('heading', { name: 'Le changement est annulé' }).waitFor()
    await look(assert, page)
    await page.getByRole('link', { name: 'Choisir un nouveau mot de passe' }).waitFor()
    await page.goto(link)
    assert.equal(await page.getByRole('button', { name: 'Confirmer le changement' }).count(), 0)
    await person.page.goto('/account/email')
    await person.page.getByText(`Adresse actuelle : ${email}`).waitFor()
    assert.deepEqual([...person.faults, ...owner.faults], [])
  })

  test('of a child who had none is taken back by the guardian, once', async ({ assert }) => {
    const child = await createUser({ email: null, identifier: 'lea-renard-42' } as never)
    const { guardian } = await createGuardian(child, { name: 'Nadia Martin', confirmed: true })
    const pupil = await newPerson({ viewport: PHONE })
    await signIn(pupil, 'lea-renard-42', PASSWORD)
    await ask(pupil, NEW)
    await confirm(pupil, NEW, assert)
    await pupil.page.getByRole('heading', { name: 'L’adresse a changé' }).waitFor()

    const parent = await newPerson({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' })
    const { page } = parent
    const link = await linkInMail(page, guardian.email, '/email-undo/')
    await page.goto(link)
    await page.getByText(NEW).waitFor()
    await look(assert, page)
    await page.getByRole('button', { name: 'Retirer cette adresse' }).click()
    await page.getByRole('heading', { name: 'L’adresse est retirée' }).waitFor()
    await look(assert, page)
    await page.goto(link)
    await page.getByRole('heading', { name: 'L’adresse est retirée' }).waitFor()
    await page.goto('/email-undo/nonsense')
    await page.getByRole('heading', { name: 'Ce lien ne fonctionne plus' }).waitFor()
    await look(assert, page)

    await signIn(await newPerson(), 'lea-renard-42', PASSWORD)
    assert.isAbove(caughtMails(guardian.email).length, 0)
    assert.deepEqual([...pupil.faults, ...parent.faults], [])
  })
})
