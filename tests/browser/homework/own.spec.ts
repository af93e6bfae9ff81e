import { test } from '@japa/runner'
import Memo from '#homework/models/memo'
import Task from '#homework/models/task'
import { assertAccessible, assertFits, newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { PASSWORD } from '#database/factories/accounts/user_factory'

test.group('What people keep for themselves, in a browser', () => {
  test('tasks and memos: written from anywhere without a network, ticked, deleted and undone by keyboard', async ({
    assert,
  }) => {
    const { student } = await createPair()
    const lina = await newPerson({ viewport: PHONE })
    const { page, context } = lina
    const main = page.locator('main')
    await signIn(lina, student.email, PASSWORD)

    // Offline, what is written waits on the device, through a reload of the page.
    await page.goto('/messages')
    await page.getByRole('button', { name: 'Noter' }).waitFor()
    await page.keyboard.press('Alt+KeyN')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Rapporter le livre')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Alt+KeyN')
    const field = page.getByRole('dialog').getByLabel('Quoi')
    assert.equal(await field.inputValue(), 'Rapporter le livre')
    await assertAccessible(assert, page)
    await context.setOffline(true)
    await field.press('Control+Enter')
    await page.getByText('Gardé sur cet appareil').waitFor()
    assert.lengthOf(await Task.all(), 0)
    await context.setOffline(false)
    await page.getByText('La tâche est notée.').waitFor()

    await page.goto('/tasks')
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    await main.getByLabel('Nouvelle tâche').fill('Appeler Adam')
    await page.keyboard.press('Enter')
    const second = main.getByRole('button', { name: 'Marquer « Appeler Adam » comme faite' })
    await second.waitFor()

    // From line to line by arrows, ticked by space, undone by its toast.
    await main.locator('[data-line]').first().focus()
    await page.keyboard.press('ArrowDown')
    const focused = page.locator('[data-line]:focus')
    const title = (await focused.getAttribute('aria-label'))!
    const answer = () => page.waitForResponse((response) => response.request().method() !== 'GET')
    await Promise.all([answer(), page.keyboard.press('Space')])
    await main.locator('button[aria-pressed="true"][data-line]').waitFor()
    await Promise.all([answer(), page.getByRole('button', { name: 'Annuler' }).click()])
    await main.getByRole('button', { name: title }).waitFor()

    await main.getByRole('button', { name: 'Modifier « Appeler Adam »' }).click()
    await Promise.all([
      answer(),
      page.getByRole('dialog').getByRole('button', { name: 'Supprimer la tâche' }).click(),
    ])
    await second.waitFor({ state: 'detached' })
    await Promise.all([answer(), page.getByRole('button', { name: 'Annuler' }).last().click()])
    await second.waitFor()
    await Promise.all([
      answer(),
      main.getByRole('button', { name: 'Épingler « Appeler Adam »' }).click(),
    ])
    await main.getByRole('heading', { name: 'Épinglées' }).waitFor()
    const all = await Task.query().orderBy('title')
    assert.deepEqual(
      all.map((task) => [task.title, task.doneAt, task.pinnedAt === null]),
      [
        ['Appeler Adam', null, false],
        ['Rapporter le livre', null, true],
      ]
    )

    await main.getByRole('searchbox').fill('livres')
    await page.keyboard.press('Enter')
    await second.waitFor({ state: 'detached' })
    await main.getByText('Rapporter le livre').waitFor()

    await Memo.create({ ownerId: student.id, title: 'Thalès', body: 'Parallèles.' })
    await main.getByRole('link', { name: 'Notes' }).click()
    await main.getByRole('link', { name: /Thalès/ }).click()
    await Promise.all([answer(), main.getByRole('button', { name: 'Épingler la note' }).click()])
    await main.getByRole('button', { name: 'Ne plus épingler la note' }).waitFor()
    assert.isNotNull((await Memo.firstOrFail()).pinnedAt)
    assert.deepEqual(lina.faults, [])
  })

  test('what another device took back shows on the tab that one returns to', async ({ assert }) => {
    const { student } = await createPair()
    await Task.create({ ownerId: student.id, title: 'Rapporter le livre' })
    const lina = await newPerson({ viewport: PHONE })
    const { page } = lina
    await signIn(lina, student.email, PASSWORD)
    await page.goto('/tasks')
    await page.getByRole('button', { name: 'Noter' }).waitFor()
    const [ticked, open] = ['true', 'false'].map((pressed) =>
      page.locator(`main button[data-line][aria-pressed="${pressed}"]`)
    )
    const answer = page.waitForResponse((response) => response.request().method() !== 'GET')
    await open.click()
    await Promise.all([answer, ticked.waitFor()])
    await page.waitForLoadState('networkidle')

    await Task.query().update({ doneAt: null })
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await open.waitFor()
    assert.deepEqual(lina.faults, [])
  })
})
