import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type User from '#accounts/models/user'
import { notify } from '#notifications/notify'
import { newPerson, openListening, PHONE, signIn } from '#tests/helpers/browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import Task from '#homework/models/task'

const tell = (user: User, title: string) =>
  notify({
    userId: user.id,
    kind: 'homework.homework_withdrawn',
    subject: { type: 'homework', id: randomUUID() },
    source: randomUUID(),
    data: { otherFirstName: 'Marc', title, dueAt: '2026-11-24T16:00:00.000Z' },
    path: '/homework',
    channels: ['in_app'],
  })

const bellOf = (page: Awaited<ReturnType<typeof newPerson>>['page']) =>
  page.getByRole('link', { name: 'Notifications' }).filter({ visible: true }).first()

test.group('What changed since a page was left', () => {
  test('the bell and what was read stand as they are, on the way back', async ({ assert }) => {
    const user = await createUser()
    for (let count = 1; count <= 25; count++) await tell(user, `Devoir ${count}.`)
    const person = await newPerson({ viewport: PHONE })
    const { page } = person
    await signIn(person, user.email, PASSWORD)
    await openListening(person, '/notifications')
    await bellOf(page).getByText('25', { exact: true }).waitFor()

    await page.getByRole('link', { name: /Devoir 10\./ }).click()
    await page.waitForURL((url) => url.pathname === '/homework')
    await bellOf(page).getByText('24', { exact: true }).waitFor()
    const asked = page.waitForResponse((answer) => answer.url().endsWith('/notifications'))
    await page.goBack()
    await asked
    await page.getByText('24 notifications non lues').waitFor()
    await bellOf(page).getByText('24', { exact: true }).waitFor()
    await page.getByRole('button', { name: /lu.+Devoir 9\./ }).waitFor()
    assert.equal(await page.getByRole('button', { name: /lu.+Devoir 10\./ }).count(), 0)
    assert.deepEqual(person.faults, [])
  })

  test('what is read in one tab is read in the other', async ({ assert }) => {
    const user = await createUser()
    for (let count = 1; count <= 3; count++) await tell(user, `Devoir ${count}.`)
    const person = await newPerson()
    await signIn(person, user.email, PASSWORD)
    await openListening(person, '/notifications')
    const other = await person.context.newPage()
    await other.goto('/notifications')
    await other.waitForLoadState('networkidle')

    await other.getByRole('button', { name: 'Tout marquer comme lu' }).click()
    for (const page of [other, person.page]) {
      await page.getByText('Tout est lu.').waitFor()
      await page.getByText('non lue,').first().waitFor({ state: 'detached' })
    }
    assert.deepEqual(person.faults, [])
  })

  test('the lists of homework and of one’s own tasks say what was done since', async ({
    assert,
  }) => {
    const { pair, student } = await createPair()
    await createHomework(pair, { title: 'Exercice 5', state: 'todo' })
    const task = await Task.create({ ownerId: student.id, title: 'Acheter un compas' })
    const lina = await newPerson({ viewport: PHONE })
    const { page } = lina
    const words = page.locator('main')
    await signIn(lina, student.email, PASSWORD)
    await openListening(lina, '/homework')
    await words.getByRole('link', { name: 'Exercice 5' }).click()
    await page.locator('main form[novalidate]').first().waitFor({ state: 'attached' })
    await page.locator('main summary', { hasText: 'J’ai fini' }).click()
    await page.locator('details[open]').getByRole('button', { name: 'Rendre le devoir' }).click()
    await words.getByText('Rendu', { exact: true }).first().waitFor()
    await page.goBack()
    await words.getByRole('heading', { name: 'Terminés' }).waitFor()

    await page.goto('/tasks')
    await words.getByText('Acheter un compas').waitFor()
    await words.getByRole('link', { name: 'Notes', exact: true }).click()
    await page.waitForURL('**/notes')
    await task.merge({ title: 'Acheter une équerre' }).save()
    await page.goBack()
    await words.getByText('Acheter une équerre').waitFor()
    assert.deepEqual(lina.faults, [])
  })
})
