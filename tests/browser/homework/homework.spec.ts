import { test } from '@japa/runner'
import { clock } from '#core/clock'
import ExtendHomework from '#homework/actions/extend_homework'
import Homework from '#homework/models/homework'
import HomeworkFile from '#homework/models/homework_file'
import Memo from '#homework/models/memo'
import {
  assertAccessible,
  assertFits,
  newPerson,
  openListening,
  PHONE,
  signIn,
  signInOnPage,
  type Person,
} from '#tests/helpers/browser'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { movingGif, photoOfPhone } from '#tests/helpers/pictures'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

const words = ({ page }: Person) => page.locator('main')
const changed = ({ page }: Person) =>
  page.waitForResponse((response) => response.request().method() === 'PUT')

const image = ({ page }: Person, name: string) => page.getByRole('img', { name })
const LESSON = { name: 'leçon.txt', mimeType: 'text/plain', buffer: Buffer.from('Relire.') }

/** Opens the form behind a button, once the page is alive. */
async function opened({ page }: Person, name: string) {
  await page.locator('main form[novalidate]').first().waitFor({ state: 'attached' })
  await page.locator('main summary', { hasText: name }).click()
}

/** Sends the open form, and waits for the answer. */
async function answered({ page }: Person, name: string) {
  const button = page.locator('details[open]').getByRole('button', { name, exact: true })
  await Promise.all([
    page.waitForResponse((response) => response.request().method() !== 'GET'),
    button.click(),
  ])
}

test.group('Homework and memos in a browser', () => {
  test('from the report of an hour to reviewed homework: stuck with a photo, more time, a file, a word', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const start = clock.now().minus({ hours: 3 }).toUTC().toISO()!
    const { appointment } = await createAppointment(pair, { state: 'completed', slots: [start] })
    const [lina, thomas] = [await newPerson({ viewport: PHONE }), await newPerson()]
    await signIn(lina, student.email, PASSWORD)
    await signIn(thomas, tutor.email, PASSWORD)

    await thomas.page.goto(`/appointments/${appointment.id}/report`)
    await thomas.page.locator('[name="done"]').fill('Les fractions')
    await opened(thomas, 'Donner un devoir en même temps')
    await thomas.page.locator('[name="title"]').fill('Exercice 5')
    await thomas.page.locator('[name="instructions"]').fill('Au crayon.')
    await thomas.page.locator('[name="files[]"]').setInputFiles(LESSON)
    await thomas.page.locator('main button[type="submit"]').click()
    await words(thomas).getByRole('link', { name: 'Exercice 5' }).waitFor()

    await lina.page.goto('/homework')
    await words(lina).getByRole('link', { name: 'Exercice 5' }).click()
    await words(lina)
      .getByRole('link', { name: /leçon\.txt/ })
      .waitFor()
    await opened(lina, 'Je bloque')
    await lina.page.locator('details[open] [name="words"]').fill('La question 3')
    const gif = { name: 'chat.gif', mimeType: 'image/gif', buffer: await movingGif() }
    await lina.page.locator('details[open] [name="files[]"]').setInputFiles(gif)
    await words(lina).getByText('« chat.gif » partira sans bouger').waitFor()
    await lina.page.getByRole('button', { name: /photo\.jpg$/ }).click()
    await words(lina).getByText('partira sans bouger').waitFor({ state: 'detached' })
    const photo = { name: 'feuille.jpg', mimeType: 'image/jpeg', buffer: await photoOfPhone() }
    await lina.page.locator('details[open] [name="files[]"]').setInputFiles(photo)
    await lina.page.getByRole('img', { name: 'photo.jpg' }).or(image(lina, 'feuille.jpg')).waitFor()
    await assertAccessible(assert, lina.page)
    await assertFits(assert, lina.page)
    await answered(lina, `Le dire à ${tutor.firstName}`)
    await words(lina).getByText('Tu bloques', { exact: true }).waitFor()

    await thomas.page.goto('/')
    await words(thomas).getByText('La question 3').waitFor()
    await image(thomas, 'Photo jointe').waitFor()
    await words(thomas).getByRole('link', { name: 'Exercice 5' }).first().click()
    await opened(thomas, 'Changer la date')
    await thomas.page.locator('details[open] [name="words"]').fill('Prends ton temps')
    await assertAccessible(assert, thomas.page)
    await answered(thomas, 'Enregistrer la date')

    await words(lina).getByText('Prends ton temps').waitFor()
    await opened(lina, 'J’ai fini')
    await lina.page.locator('details[open] [name="files[]"]').setInputFiles(LESSON)
    await answered(lina, 'Rendre le devoir')
    await words(thomas).getByText('a rendu le devoir').waitFor()
    await opened(thomas, 'Marquer comme relu')
    await thomas.page.locator('details[open] [name="words"]').fill('Très clair')
    await answered(thomas, 'Marquer comme relu')
    await words(lina).getByText('Très clair').waitFor()

    const homework = await Homework.firstOrFail()
    assert.equal(homework.state, 'reviewed')
    assert.lengthOf(await HomeworkFile.all(), 3)
    assert.deepEqual([...lina.faults, ...thomas.faults], [])
  })

  test('one tap ticks it off, and one takes it back', async ({ assert }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair, { state: 'in_progress' })
    const lina = await newPerson({ viewport: PHONE })
    await signInOnPage(lina, student.email, PASSWORD)

    const tick = words(lina).locator('button[aria-pressed]')
    await Promise.all([changed(lina), tick.click()])
    await words(lina).locator('button[aria-pressed="true"]').waitFor()
    await homework.refresh()
    assert.equal(homework.state, 'submitted')

    const undo = lina.page.getByRole('button', { name: 'Annuler' })
    await Promise.all([changed(lina), undo.click()])
    await words(lina).locator('button[aria-pressed="false"]').waitFor()
    await homework.refresh()
    assert.equal(homework.state, 'in_progress')
    assert.deepEqual(lina.faults, [])
  })

  test('stands once in the list after it is ticked', async ({ assert }) => {
    const { pair, student } = await createPair()
    await createHomework(pair, { title: 'Exercice 5' })
    await createHomework(pair, { title: 'Problèmes', instructions: '', state: 'submitted' })
    const lina = await newPerson({ viewport: PHONE })
    const { page } = lina
    await signIn(lina, student.email, PASSWORD)
    await openListening(lina, '/homework')
    const line = words(lina).getByRole('link', { name: 'Exercice 5' })
    await page.getByRole('button', { name: 'Noter' }).waitFor()
    // The list is asked for again when its own change is heard.
    const asked = page.waitForResponse(
      (answer) => answer.url().endsWith('/homework') && answer.request().method() === 'GET'
    )
    await words(lina).locator('button[aria-pressed]').click()
    await asked
    await page.waitForLoadState('networkidle')
    assert.equal(await line.count(), 1)

    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    const lines = await words(lina)
      .getByRole('link', { name: 'Problèmes' })
      .evaluate((link) => link.getClientRects().length)
    assert.equal(lines, 1)
    await assertFits(assert, page)

    await words(lina).getByRole('link', { name: 'Problèmes' }).click()
    await words(lina).getByText('Pas de consigne écrite.', { exact: true }).waitFor()
    assert.deepEqual(lina.faults, [])
  })

  test('what is asked for once more is to be ticked again, on the page that is open', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { id } = await createHomework(pair, { title: 'Exercice 5' })
    const lina = await newPerson({ viewport: PHONE })
    await signIn(lina, student.email, PASSWORD)
    await openListening(lina, '/homework')
    const tick = words(lina).locator('button[aria-pressed]')
    await lina.page.getByRole('button', { name: 'Noter' }).waitFor()
    const asked = lina.page.waitForResponse(
      (answer) => answer.url().endsWith('/homework') && answer.request().method() === 'GET'
    )
    await tick.click()
    await asked
    await lina.page.waitForLoadState('networkidle')
    assert.equal(await tick.getAttribute('aria-pressed'), 'true')

    const extended = await new ExtendHomework().handle({
      homework: { id, pair_id: pair.id, student_id: student.id, tutor_id: tutor.id },
      dueLocal: clock.now().plus({ days: 3 }).toFormat("yyyy-MM-dd'T'18:00"),
      ...{ studentTimeZone: 'Europe/Paris', again: true, said: { words: '', files: [] } },
    })
    assert.isTrue(extended.ok)
    await words(lina).locator('button[aria-pressed="false"]').waitFor()
    assert.deepEqual(lina.faults, [])
  })

  test('a double click ticks it off once', async ({ assert }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair, { state: 'todo' })
    const lina = await newPerson()
    await signInOnPage(lina, student.email, PASSWORD)

    const sent: string[] = []
    lina.page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.url())
    })
    const tick = words(lina).locator('button[aria-pressed]')
    await Promise.all([changed(lina), tick.dblclick()])
    await words(lina).locator('button[aria-pressed="true"]').waitFor()
    await homework.refresh()
    assert.equal(homework.state, 'submitted')
    assert.lengthOf(sent, 1)
  })

  test('without a pair, the page says what to do next', async ({ assert }) => {
    const student = await createUser({ role: 'student' })
    const lina = await newPerson({ viewport: PHONE })
    await signIn(lina, student.email, PASSWORD)
    await lina.page.goto('/homework')
    await words(lina).getByRole('link', { name: 'Compléter mon profil' }).click()
    await lina.page.waitForURL('**/profile/edit')
    assert.deepEqual(lina.faults, [])
  })

  test('a memo saves by itself, and survives a lost network and a reload', async ({ assert }) => {
    const { student } = await createPair()
    const lina = await newPerson()
    await signIn(lina, student.email, PASSWORD)
    await lina.page.goto('/notes/new')
    await assertAccessible(assert, lina.page)

    const body = lina.page.locator('[name="body"]')
    await body.fill('Deux parallèles.')
    await lina.page.waitForURL(/notes\/[0-9a-f-]{36}/)
    await words(lina).getByText('Enregistré', { exact: true }).waitFor()

    await lina.context.setOffline(true)
    await body.fill('Deux parallèles, deux sécantes.')
    await words(lina).getByText('Pas enregistré', { exact: false }).waitFor()
    await lina.context.setOffline(false)
    await lina.page.reload()
    // What the device kept is taken up before it is saved.
    await lina.page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('[name="body"]')!.value.includes('sécantes')
    )
    await words(lina).getByText('Enregistré', { exact: true }).waitFor()

    assert.equal(await body.inputValue(), 'Deux parallèles, deux sécantes.')
    const memo = await Memo.firstOrFail()
    assert.equal(memo.body, 'Deux parallèles, deux sécantes.')
    assert.deepEqual(lina.faults, [])
  })
})
