/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright'
import { randomUUID } from 'node:crypto'
import type User from '#accounts/models/user'
import { notify } from '#notifications/notify'
import { newPerson, openListening, PHONE, signIn } from '#tests/helpers/browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import Task from '#homework/models/task'
import Memo from '#homework/models/memo'

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

const scrollOf = (page: Page) => page.evaluate(() => window.scrollY)

/** Goes where the link leads from down the page, which is scrolled until it is left. */
const leaveScrolling = (link: Locator) =>
  link.evaluate((element: HTMLElement) => {
    let way = 1
    element.scrollIntoView({ block: 'center' })
    const scrolling = setInterval(() => {
      if (!element.isConnected) clearInterval(scrolling)
      window.scrollBy(0, (way = -way))
    }, 20)
    element.click()
  })

/** Goes back just after scrolling, on a device that is slow to draw. */
const goBackSlowly = (page: Page) =>
  page.evaluate(() => {
    const draw = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => {
      setTimeout(draw, 300, callback)
      return 0
    }
    window.dispatchEvent(new Event('scroll'))
    window.history.back()
  })

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

  test('a list stands where it was left, however soon that was, and on however slow a device', async ({
    assert,
  }) => {
    const user = await createUser()
    for (let count = 1; count <= 25; count++) await tell(user, `Devoir ${count}.`)
    const person = await newPerson({ viewport: PHONE })
    const { page } = person
    await signIn(person, user.email, PASSWORD)
    await openListening(person, '/notifications')
    const goBack = async (walk: () => Promise<unknown>) => {
      const asked = page.waitForResponse((answer) => answer.url().endsWith('/notifications'))
      await walk()
      await asked
    }

    await leaveScrolling(page.getByRole('link', { name: /Devoir 10\./ }))
    await page.waitForURL((url) => url.pathname === '/homework')
    await page.getByRole('heading', { name: 'Devoirs', level: 1 }).waitFor()
    await goBack(() => page.goBack())
    await page.getByText('24 notifications non lues').waitFor()
    assert.isAbove(await scrollOf(page), 400)

    await page.getByRole('link', { name: /Devoir 9\./ }).click()
    await page.waitForURL((url) => url.pathname === '/homework')
    await page.getByRole('heading', { name: 'Devoirs', level: 1 }).waitFor()
    await goBack(() => goBackSlowly(page))
    await page.getByText('23 notifications non lues').waitFor()
    assert.isAbove(await scrollOf(page), 400)
    assert.deepEqual(person.faults, [])
  })

  test('a list that was read further down is as long as it was, and says what changed', async ({
    assert,
  }) => {
    const { id: ownerId, email } = await createUser()
    for (let count = 1; count <= 45; count++) {
      await Memo.create({ ownerId, title: `Note ${count}.`, body: 'À relire.' })
    }
    const person = await newPerson({ viewport: PHONE })
    const { page } = person
    await signIn(person, email, PASSWORD)
    await openListening(person, '/notes')
    const more = page.getByRole('link', { name: 'Voir les notes plus anciennes' })
    await more.click()
    await page.getByText('Note 6.', { exact: true }).waitFor()
    await more.click()
    await more.waitFor({ state: 'detached' })
    assert.equal(new URL(page.url()).search, '')

    await page.getByRole('link', { name: /Note 1\./ }).click()
    await page.waitForURL((url) => url.pathname.startsWith('/notes/'))
    await Memo.query().where({ ownerId, title: 'Note 3.' }).update({ title: 'Note changée' })
    const asked = page.waitForResponse((answer) => answer.url().endsWith('/notes'))
    await page.goBack()
    await asked
    await page.getByText('Note changée').waitFor()
    assert.equal(await page.locator('main li').filter({ hasText: 'À relire.' }).count(), 45)
    const line = page.getByRole('link', { name: /Note 1\./ })
    assert.isTrue(await line.evaluate((element) => element.getBoundingClientRect().top > 0))
    assert.isAbove(await scrollOf(page), 2000)
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
