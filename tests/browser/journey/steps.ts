import type { Page } from 'playwright'
import { clock } from '#core/clock'
import { linkInMail } from '#tests/helpers/mail_links'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'
import type { Person } from '#tests/helpers/browser'

const ZONE = 'Europe/Paris'

type Newcomer = {
  role: 'student' | 'tutor'
  firstName: string
  familyName: string
  birthDate: string
  /** As it was typed for a student who is not of age. */
  guardianEmail?: string
}

export const addressOf = ({ firstName }: Newcomer) => `${firstName.toLowerCase()}@example.org`

const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

/** From the first page to the profile: sign-up, confirmation by e-mail, sign-in. */
export async function arrive({ page }: Person, newcomer: Newcomer) {
  const wish = newcomer.role === 'student' ? 'J’ai besoin d’aide' : 'Je veux aider'
  await page.goto('/')
  await page.getByRole('link', { name: wish }).first().click()
  await page.getByLabel('Prénom', { exact: true }).fill(newcomer.firstName)
  await page.getByLabel('Nom de famille').fill(newcomer.familyName)
  await page.getByLabel('Date de naissance').fill(newcomer.birthDate)
  await press(page, 'Continuer')
  if (newcomer.role === 'student') {
    await page.getByLabel('Prénom et nom du responsable légal').fill('Nadia Moreau')
    await page.getByLabel('Adresse e-mail du responsable légal').fill(newcomer.guardianEmail!)
  }
  await press(page, 'Continuer')
  await page.getByLabel('Adresse e-mail', { exact: true }).fill(addressOf(newcomer))
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
  if (newcomer.role === 'student') {
    await press(page, 'Continuer')
    await page.getByLabel('Je suis d’accord pour que mon compte soit créé.').check()
    await page.getByLabel('Je suis d’accord pour les messages et les séances.').check()
  }
  await press(page, 'Créer le compte')
  await page.getByRole('heading', { name: /boîte de réception/ }).waitFor()

  await page.goto(await linkInMail(page, addressOf(newcomer), '/confirm-email/'))
  await press(page, 'Confirmer mon adresse')
  await page.waitForURL('**/login')
  await enter(page, addressOf(newcomer), PASSWORD)
}

/** Fills in the sign-in page, wherever one stands. */
export async function enter(page: Page, email: string, password: string) {
  await page.goto('/login')
  await page.getByLabel('Adresse e-mail ou identifiant').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await press(page, 'Se connecter')
  await page.waitForURL((url) => url.pathname !== '/login')
}

/** A guardian agrees to all that is needed, at the page that the mail leads to. */
export async function authorise({ page }: Person, email: string) {
  await page.goto(await linkInMail(page, email, '/guardian/'))
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await press(page, 'Donner mon accord')
  await page.getByText('Tout est en ordre').waitFor()
}

/** Somebody of the team writes down that they spoke with the guardian of a student. */
export async function noteTalk({ page }: Person, studentEmail: string) {
  const { id: studentId } = await User.findByOrFail('email', studentEmail)
  const { id } = await Guardianship.findByOrFail('studentId', studentId)
  await page.goto(`/admin/resources/guardianships/records/${id}/noteTalk`)
  await page.getByLabel('Échange le').fill(clock.now().toISODate()!)
  await page.getByRole('button', { name: 'Noter l’échange' }).click()
  await page.getByText(/^L’échange avec .* est noté\.$/).waitFor()
}

export async function askForHelp({ page }: Person) {
  await page.goto('/profile')
  await page.getByLabel('Mon niveau').selectOption({ label: '3e' })
  await page.getByLabel('Mathématiques', { exact: true }).check()
  await page.getByLabel('Le plus urgent : Mathématiques').check()
  await press(page, 'Enregistrer mon profil')
  await page.waitForURL((url) => url.pathname === '/')
}

export async function offerHelp({ page }: Person) {
  await page.goto('/profile')
  await page.getByRole('checkbox', { name: 'Mathématiques' }).check()
  await page.getByLabel('du niveau').selectOption({ label: '6e' })
  await page.getByLabel('au niveau').selectOption({ label: 'Terminale' })
  await page.getByLabel('Quelques mots sur vous').fill('J’aime les maths.')
  await press(page, 'Enregistrer mon profil')
  await page.waitForURL((url) => url.pathname === '/')
}

export async function makePair({ page }: Person, student: string, tutor: string) {
  await page.goto('/admin')
  await page.getByRole('link', { name: `Trouver un tuteur : ${student}` }).click()
  await page.getByLabel(tutor).check()
  await page.getByRole('button', { name: 'Former le binôme' }).click()
  await page.getByText(`Le binôme de ${student} est formé.`, { exact: false }).waitFor()
}

export async function write({ page }: Person, body: string) {
  await page.getByRole('main').locator('textarea[name="body"]').fill(body)
  await page.keyboard.press('Enter')
}

/** A message as it stands in the open conversation. */
export const message = ({ page }: Person, body: string) =>
  page.getByRole('main').locator('ol').getByText(body)

export async function propose({ page }: Person, day: string) {
  await page.goto(`/appointments/new?date=${day}&time=17:00`)
  await press(page, 'Envoyer la proposition')
  await page.getByText('La proposition est envoyée').waitFor()
}

/** Due in thirty hours: the day before which a reminder goes begins in six. */
export async function setHomework({ page }: Person, title: string) {
  const due = clock.now().setZone(ZONE).plus({ hours: 30 }).toFormat("yyyy-MM-dd'T'HH:mm")
  await page.goto('/homework/new')
  await page.locator('[name="title"]').fill(title)
  await page.locator('[name="dueLocal"]').fill(due)
  await page.getByRole('main').locator('button[type="submit"]').click()
  await page.waitForURL('**/homework')
}

export async function writeMemo({ page }: Person, text: string) {
  await page.goto('/notes/new')
  await page.locator('[name="body"]').fill(text)
  await page.waitForURL(/notes\/[0-9a-f-]{36}/)
}

/** Pins a message, found by the words on its menu's button. */
export async function pin({ page }: Person, label: RegExp) {
  await page.getByRole('button', { name: label }).last().click()
  await page.getByRole('menuitem', { name: 'Épingler' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Épingler' }).click()
}
