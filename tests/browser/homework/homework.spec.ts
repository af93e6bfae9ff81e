import { test } from '@japa/runner'
import Homework from '#homework/models/homework'
import Memo from '#homework/models/memo'
import {
  assertAccessible,
  assertFits,
  newPerson,
  PHONE,
  signIn,
  signInOnPage,
  type Person,
} from '#tests/helpers/browser'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

const words = ({ page }: Person) => page.locator('main')
const changed = ({ page }: Person) =>
  page.waitForResponse((response) => response.request().method() === 'PUT')

test.group('Homework and memos in a browser', () => {
  test('a tutor sets homework, the student is stuck, then done, and both see it at once', async ({
    assert,
  }) => {
    const { student, tutor } = await createPair()
    const [lina, thomas] = [await newPerson({ viewport: PHONE }), await newPerson()]
    await signIn(lina, student.email, PASSWORD)
    await signIn(thomas, tutor.email, PASSWORD)
    await lina.page.goto('/homework')

    await thomas.page.goto('/homework/new')
    await assertAccessible(assert, thomas.page)
    await thomas.page.locator('[name="title"]').fill('Lire le chapitre 3')
    await thomas.page.locator('[name="instructions"]').fill('Noter trois mots.\nEt une question.')
    await thomas.page.locator('main button[type="submit"]').click()
    await thomas.page.waitForURL('**/homework')

    await words(lina).getByRole('link', { name: 'Lire le chapitre 3' }).click()
    await lina.page.waitForURL(/homework\/[0-9a-f-]{36}/)
    await assertAccessible(assert, lina.page)
    await assertFits(assert, lina.page)
    await words(lina).getByRole('button', { name: 'Je bloque' }).click()
    await words(thomas).getByText('Bloqué').waitFor()
    await words(lina).getByRole('button', { name: 'J’ai fini' }).click()
    await words(thomas).getByText('Rendu', { exact: true }).waitFor()

    const homework = await Homework.firstOrFail()
    assert.equal(homework.state, 'submitted')
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
    await words(lina).getByText('Enregistré', { exact: true }).waitFor()

    assert.equal(await body.inputValue(), 'Deux parallèles, deux sécantes.')
    const memo = await Memo.firstOrFail()
    assert.equal(memo.body, 'Deux parallèles, deux sécantes.')
    assert.deepEqual(lina.faults, [])
  })
})
