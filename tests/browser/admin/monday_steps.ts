import { readFile } from 'node:fs/promises'
import Text from '#core/models/text'
import type { Person } from '#tests/helpers/browser'
import { openOffice } from '#tests/helpers/office_in_browser'

const press = ({ page }: Person, name: string) => page.getByRole('button', { name }).click()

/** From the first page: clears an applicant whose every step stands. */
export async function clear(person: Person, name: string) {
  const { page } = person
  await page.getByRole('link', { name: `Décider : ${name}` }).click()
  await page.getByLabel(/^Valider : cette personne/).check()
  await press(person, 'Enregistrer la décision')
  await page.getByText(`${name} peut maintenant accompagner un élève.`).waitFor()
  await page.getByRole('link', { name: 'Aujourd’hui' }).first().click()
}

/** From the first page: opens who could help this student. */
export async function lookForTutor({ page }: Person, student: string) {
  await page.getByRole('link', { name: `Trouver un tuteur : ${student}` }).click()
  await page.getByRole('group', { name: /tuteurs? possible/ }).waitFor()
}

export async function closePair(person: Person, pairId: string) {
  await openOffice(person, `/admin/resources/pairs/records/${pairId}/closePair`)
  await person.page.locator('input[name="reason"]').fill('Fin de l’année scolaire')
  await press(person, 'Mettre fin au binôme')
  await person.page.getByText('Le binôme est terminé').waitFor()
}

export async function changeSubject(person: Person, name: string, subject: string) {
  const { page } = person
  const { id } = await Text.findByOrFail('name', name)
  await openOffice(person, `/admin/resources/texts/records/${id}/editText`)
  await page.locator('#subjectFr').fill(subject)
  await press(person, 'Voir l’aperçu')
  await page.getByRole('region', { name: 'Voir l’aperçu' }).getByText(subject).waitFor()
  await press(person, 'Enregistrer')
  await page.waitForURL((url) => url.pathname.endsWith('/show'))
}

/** Chooses a file of students and sees what would become of each line. */
export async function checkFile(person: Person, lines: string[]) {
  await openOffice(person, '/admin/resources/users/actions/importPeople')
  await person.page.locator('#people').setInputFiles({
    name: 'eleves.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n')),
  })
  await press(person, 'Vérifier le fichier')
}

/** The lines of the file that a list leaves as. */
export async function exportList(person: Person, path: string) {
  const { page } = person
  await openOffice(person, path)
  await page.getByRole('link', { name: 'Exporter' }).click()
  const arrives = page.waitForEvent('download')
  await press(person, 'Télécharger le fichier')
  const download = await arrives
  const text = await readFile(await download.path(), 'utf8')
  return text.trim().split('\r\n')
}

export async function seeAs(person: Person, userId: string) {
  await openOffice(person, `/admin/resources/users/records/${userId}/seeAs`)
  await person.page.locator('input[name="reason"]').fill('Elle ne trouve pas ses créneaux.')
  await press(person, 'Voir comme cette personne')
  return person.page.getByRole('region', { name: 'Vue comme une personne' })
}
