import { clock } from '#core/clock'
import Application from '#profiles/models/application'
import type { Person } from '#tests/helpers/browser'

const THREE_YEARS = clock.now().plus({ years: 3 }).minus({ days: 1 }).toISODate()

const office = async (tutorId: string, action: string) => {
  const { id } = await Application.findByOrFail('tutorId', tutorId)
  return `/admin/resources/applications/records/${id}/${action}`
}

/** From a filled in profile to a sent application: an hour in the week, the charter read and accepted, and sent. */
export async function sendApplication({ page }: Person) {
  await page.goto('/application')
  await page.getByRole('link', { name: 'Remplir ma semaine' }).click()
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
  await page.getByRole('gridcell', { name: 'Mardi, 17:00 –' }).press('Space')
  await saved
  await page.goto('/application')
  await page.getByRole('link', { name: 'Lire la charte' }).click()
  await page.getByRole('checkbox', { name: /J’ai lu la charte/ }).check()
  await page.getByRole('button', { name: 'Accepter la charte' }).click()
  await page.getByText('La charte est acceptée.').waitFor()
  await page.getByRole('button', { name: 'Envoyer ma candidature' }).click()
  await page.getByText('Merci ! Votre candidature est chez l’équipe.').waitFor()
}

export async function noteInterview({ page }: Person, tutorId: string) {
  await page.goto(await office(tutorId, 'noteInterview'))
  await page.getByLabel('Favorable', { exact: true }).check()
  await page.getByRole('button', { name: 'Noter l’entretien' }).click()
  await page.getByText(/^L’entretien de .* est noté\.$/).waitFor()
}

export async function recordCheck({ page }: Person, tutorId: string) {
  await page.goto(await office(tutorId, 'recordCheck'))
  await page.getByLabel('Valable jusqu’au').fill(THREE_YEARS)
  await page.getByLabel('Favorable', { exact: true }).check()
  await page.getByRole('button', { name: 'Enregistrer la vérification' }).click()
  await page.getByText(/^La vérification de .* est enregistrée\.$/).waitFor()
}

/** Opens the form in which somebody decides. */
export async function openDecision({ page }: Person, tutorId: string) {
  await page.goto(await office(tutorId, 'decide'))
  await page.getByText('n’a ni mené ni noté l’entretien').waitFor()
}

export async function decideToClear(person: Person, tutorId: string) {
  const { page } = person
  await openDecision(person, tutorId)
  await page.getByLabel(/^Valider : cette personne/).check()
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click()
  await page.getByText(/peut maintenant accompagner un élève\.$/).waitFor()
}
