import { test } from '@japa/runner'
import Task from '#homework/models/task'
import Memo from '#homework/models/memo'
import type Homework from '#homework/models/homework'
import ChangeHomeworkState from '#homework/actions/change_homework_state'
import {
  assertAccessible,
  assertFits,
  newPerson,
  openListening,
  PHONE,
  signIn,
} from '#tests/helpers/browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

const asRow = ({ id, pairId, studentId, tutorId }: Homework) => ({
  ...{ id, pair_id: pairId, student_id: studentId, tutor_id: tutorId },
})

test.group('What was typed', () => {
  test('stays when the other one moves the homework, and says so', async ({ assert }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair, { state: 'submitted' })
    const thomas = await newPerson({ viewport: PHONE })
    const { page } = thomas
    await signIn(thomas, tutor.email, PASSWORD)
    await openListening(thomas, `/homework/${homework.id}`)
    await page.locator('main summary', { hasText: 'Marquer comme relu' }).click()
    const words = page.locator('details[open] [name="words"]')
    await words.fill('Très clair, relis la question 3')

    await new ChangeHomeworkState().handle({
      homework: asRow(homework),
      role: 'student',
      actorId: student.id,
      state: 'in_progress',
      said: { words: '', files: [] },
    })
    await page.getByText('pendant que vous écriviez').waitFor()
    assert.equal(await words.inputValue(), 'Très clair, relis la question 3')
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await page.locator('details[open] button[type="submit"]').click()
    await page.locator('details[open]').getByText('vient de changer').waitFor()
    assert.equal(await words.inputValue(), 'Très clair, relis la question 3')
    await page.getByRole('button', { name: 'Oublier ce texte' }).click()
    await words.waitFor({ state: 'detached' })
    assert.deepEqual(thomas.faults, [])
  })

  test('in one form stays when another one is sent, and what was sent is not there twice', async ({
    assert,
  }) => {
    const { pair, tutor } = await createPair({ student: { firstName: 'Inès' } })
    const homework = await createHomework(pair, { state: 'submitted' })
    const thomas = await newPerson({ viewport: { width: 320, height: 640 } })
    const { page } = thomas
    await signIn(thomas, tutor.email, PASSWORD)
    await openListening(thomas, `/homework/${homework.id}`)
    const open = (label: string) => page.locator('main summary', { hasText: label }).click()
    const words = page.locator('details[open] [name="words"]')
    await open('Marquer comme relu')
    await words.fill('Très clair, relis la question 3')
    await open('Demander de reprendre')
    const [date, moves] = await Promise.all(
      ['details[open] [name="dueLocal"]', 'main section:has(details[open]) > *'].map((part) =>
        page.locator(part).last().boundingBox()
      )
    )
    assert.isAtMost(date!.x + date!.width, moves!.x + moves!.width)
    await words.fill('Une fois encore')
    await page.locator('details[open] button[type="submit"]').click()
    await page.getByText('Ce que vous aviez commencé à écrire').waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await open('Changer la date')
    assert.equal(await words.inputValue(), '')
    await open('Marquer comme relu')
    assert.equal(await words.inputValue(), 'Très clair, relis la question 3')
    await page.getByRole('button', { name: 'Oublier ce texte' }).click()
    await words.waitFor({ state: 'detached' })
    assert.isFalse(await page.getByText('Ce que vous aviez commencé').isVisible())
    assert.deepEqual(thomas.faults, [])
  })

  test('stays where it was begun when one tap moves the homework, and can be sent', async ({
    assert,
  }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    const lina = await newPerson({ viewport: PHONE })
    const { page } = lina
    await signIn(lina, student.email, PASSWORD)
    await openListening(lina, `/homework/${homework.id}`)
    await page.locator('main summary', { hasText: 'Je bloque' }).click()
    const words = page.locator('details[open] [name="words"]')
    await words.fill('Je ne comprends pas la question 2')
    await page.getByRole('button', { name: 'Commencer' }).click()
    await page.getByText('Ce que tu avais commencé à écrire').waitFor()
    assert.isFalse(await page.getByRole('button', { name: 'Commencer' }).isVisible())
    assert.equal(await words.inputValue(), 'Je ne comprends pas la question 2')

    await page.locator('details[open] button[type="submit"]').click()
    await page.getByText('Ça arrive à tout le monde').waitFor()
    assert.isFalse(await page.getByText('Ce que tu avais commencé').isVisible())
    assert.equal(await page.locator('main textarea').first().inputValue(), '')
    await homework.refresh()
    assert.equal(homework.state, 'blocked')
    assert.deepEqual(lina.faults, [])
  })

  test('in passing is refused at its field, and nothing of it is lost', async ({ assert }) => {
    const student = await createUser({ role: 'student', timeZone: 'Europe/Paris' })
    const lina = await newPerson({ viewport: PHONE })
    const { page } = lina
    await signIn(lina, student.email, PASSWORD)
    await page.goto('/messages')
    await page.getByRole('button', { name: 'Noter' }).waitFor()
    await page.keyboard.press('Alt+KeyN')
    const dialog = page.getByRole('dialog')
    const keep = dialog.getByRole('button', { name: 'Noter' })
    await dialog.getByLabel('Quoi').fill('  ')
    await keep.click()
    await dialog.getByText('Écrire d’abord quelque chose').waitFor()

    const long = 'mot '.repeat(100).trim()
    await dialog.getByLabel('Quoi').fill(long)
    await keep.click()
    await dialog.getByText('Une tâche tient en 300').waitFor()
    assert.equal(await dialog.getByLabel('Quoi').inputValue(), long)

    await dialog.getByLabel('Quoi').fill('Se lever')
    await dialog.getByLabel('Pour quand').fill('2027-03-28T02:30')
    await keep.click()
    await dialog.getByText('Cette heure n’existe pas').waitFor()
    assert.equal(await dialog.getByLabel('Quoi').inputValue(), 'Se lever')
    await assertAccessible(assert, page)
    await dialog.getByLabel('Pour quand').fill('2027-03-28T03:30')
    await keep.click()
    await page.getByText('La tâche est notée.').waitFor()
    assert.lengthOf(await Task.all(), 1)
    assert.deepEqual(lina.faults, [])
  })

  test('in passing and refused later is set aside: what is being typed meanwhile stays too', async ({
    assert,
  }) => {
    const student = await createUser({ role: 'student', timeZone: 'Europe/Paris' })
    const lina = await newPerson({ viewport: { width: 320, height: 640 } })
    const { page, context } = lina
    await signIn(lina, student.email, PASSWORD)
    await page.goto('/messages')
    await page.getByRole('button', { name: 'Noter' }).waitFor()
    const dialog = page.getByRole('dialog')
    const what = dialog.getByLabel('Quoi')
    const keep = dialog.getByRole('button', { name: 'Noter' })
    const open = async () => {
      await page.keyboard.press('Alt+KeyN')
      await dialog.waitFor()
    }

    await open()
    await context.setOffline(true)
    await what.fill('Se lever')
    await dialog.getByLabel('Pour quand').fill('2027-03-28T02:30')
    await keep.click()
    await page.getByText('Gardé sur cet appareil').waitFor()
    await open()
    await what.fill('Rapporter le livre')
    await context.setOffline(false)
    const aside = dialog.getByRole('list', { name: 'Pas encore noté' })
    await aside.getByText('Se lever').waitFor()
    await aside.getByText('Cette heure n’existe pas').waitFor()
    assert.equal(await what.inputValue(), 'Rapporter le livre')
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await what.fill('Rapporter le livre d’anglais')
    await page.reload()
    await page.getByRole('button', { name: 'Noter' }).waitFor()
    await open()
    assert.equal(await what.inputValue(), 'Rapporter le livre d’anglais')
    await aside.getByRole('button', { name: 'Modifier « Se lever »' }).click()
    assert.equal(await what.inputValue(), 'Se lever')
    await aside.getByText('Rapporter le livre d’anglais').waitFor()

    await aside.getByRole('button', { name: 'Supprimer « Rapporter le livre d’anglais »' }).click()
    await dialog.getByText('Supprimé : « Rapporter le livre d’anglais ».').waitFor()
    await dialog.getByRole('button', { name: 'Annuler' }).click()
    await aside.getByText('Rapporter le livre d’anglais').waitFor()
    await dialog.getByLabel('Pour quand').fill('2027-03-28T03:30')
    await keep.click()
    await page.getByText('La tâche est notée.').waitFor()

    await open()
    assert.equal(await what.inputValue(), 'Rapporter le livre d’anglais')
    await keep.click()
    await page.getByText('La tâche est notée.').nth(1).waitFor()
    const titles = (await Task.query().orderBy('title')).map(({ title }) => title)
    assert.deepEqual(titles, ['Rapporter le livre d’anglais', 'Se lever'])
    assert.deepEqual(lina.faults, [])
  })

  test('of a memo that is emptied or too long is told not to be saved', async ({ assert }) => {
    const student = await createUser({ role: 'student' })
    const memo = await Memo.create({ ownerId: student.id, title: '', body: 'Un secret' })
    const lina = await newPerson({ viewport: PHONE })
    const { page } = lina
    await signIn(lina, student.email, PASSWORD)
    await page.goto(`/notes/${memo.id}`)
    await page.getByText('Enregistré', { exact: true }).waitFor()
    await page.locator('[name="body"]').fill('')
    await page.getByText('une note ne se garde pas vide').waitFor()
    await page.locator('[name="body"]').fill('a'.repeat(20_001))
    await page.getByText('tient en 20 000 signes').waitFor()
    await memo.refresh()
    assert.equal(memo.body, 'Un secret')
    assert.deepEqual(lina.faults, [])
  })

  test('a tick that could not be sent goes back and says so, once', async ({ assert }) => {
    const { pair, student } = await createPair()
    await createHomework(pair)
    const lina = await newPerson({ viewport: PHONE })
    const { page, context } = lina
    await signIn(lina, student.email, PASSWORD)
    await openListening(lina, '/homework')
    await context.setOffline(true)
    await page.locator('main button[aria-pressed]').click()
    await page.getByText('n’a pas pu être enregistré').waitFor()
    assert.isFalse(await page.getByText('C’est noté').isVisible())
    await page.locator('main button[aria-pressed="false"]').waitFor()
    assert.deepEqual(lina.faults, [])
  })

  test('a long word of a task is whole on the narrowest phone, and a late pin says so', async ({
    assert,
  }) => {
    const student = await createUser({ role: 'student' })
    await Task.create({ ownerId: student.id, title: 'Retrouver le dictionnaire' })
    const lina = await newPerson({ viewport: { width: 320, height: 640 } })
    const { page } = lina
    await signIn(lina, student.email, PASSWORD)
    await page.goto('/tasks')
    const title = page.getByText('Retrouver le dictionnaire')
    const { width } = (await title.boundingBox())!
    assert.isAtLeast(width, 110)
    await assertFits(assert, page)
    assert.deepEqual(lina.faults, [])
  })
})
