import { test } from '@japa/runner'
import type { BrowserContext, Page } from 'playwright'
import { transaction } from '#core/transaction'
import PausePair from '#matching/actions/pause_pair'
import ResumePair from '#matching/actions/resume_pair'
import { endLoginSessions } from '#accounts/end_login_sessions'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { field, holdScripts, message, twoPeople, write } from './support.js'

const endedSession = (_: BrowserContext, userId: string) =>
  transaction((trx) => endLoginSessions(userId, trx))

const lostSession = (context: BrowserContext) => context.clearCookies()

/** On the page that the form led to. */
async function signInHere(page: Page, email: string) {
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.locator('main button[type="submit"]').click()
}

test.group('A conversation without script, or before it stands', () => {
  test('without script the form still sends', async ({ assert }) => {
    const { path, student: user } = await twoPeople()
    const plain = await newPerson({ javaScriptEnabled: false, viewport: PHONE })
    await signIn(plain, user.email, PASSWORD)
    await plain.page.goto(path)
    await field(plain.page).fill('Sans script')
    await plain.page.getByRole('button', { name: 'Envoyer' }).click()
    await plain.page.locator('ol').getByText('Sans script').waitFor()
    assert.equal(new URL(plain.page.url()).pathname, path)
  })

  test('without script refused words come back, with why, and may go with an explanation', async ({
    assert,
  }) => {
    const { path, student: user, people } = await twoPeople()
    const plain = await newPerson({ javaScriptEnabled: false, viewport: PHONE })
    await signIn(plain, user.email, PASSWORD)
    const { page } = plain
    await page.goto(path)
    const words = 'Pour la sortie :\nmon numéro 06 39 98 12 34'
    await field(page).fill(words)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Ton message n’est pas encore parti').waitFor()
    await page.getByText('un numéro de téléphone «\u00a006 39 98 12 34\u00a0»').waitFor()
    assert.equal(await field(page).inputValue(), words)
    assert.equal(await page.getByText('facultatif').count(), 0)
    await page.getByLabel('Pourquoi c’est nécessaire ?').fill('Demandé par le collège')
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await message(page, 'Pour la sortie').waitFor()
    assert.equal(await field(page).inputValue(), '')

    await people.tutor.page.goto(path)
    await message(people.tutor.page, 'Pour la sortie').waitFor()
    assert.deepEqual(plain.faults, [])
  })

  test('without script words that came after a pause are still there', async ({ assert }) => {
    const { path, student: user, pair, coordinator } = await twoPeople()
    const plain = await newPerson({ javaScriptEnabled: false, viewport: PHONE })
    await signIn(plain, user.email, PASSWORD)
    const { page } = plain
    await page.goto(path)
    await field(page).fill('Ma rédaction :\nIl était une fois')
    const who = { pairId: pair.id, actorId: coordinator.id }
    await new PausePair().handle({ ...who, reason: 'Un voyage' })
    await page.getByRole('button', { name: 'Envoyer' }).click()
    const late = page.getByLabel(/Ton message n’est pas parti/)
    assert.equal(await late.inputValue(), 'Ma rédaction :\nIl était une fois')
    assert.deepEqual(plain.faults, [])
  })

  test('words that came after a pause, before the script stood, are a draft when it is over', async ({
    assert,
  }) => {
    const { path, people, pair, coordinator } = await twoPeople()
    const { page, context } = people.student
    const scripts = /\/assets\/.*\.js/
    await context.route(scripts, (route) => route.abort())
    await page.goto(path)
    await field(page).fill('Il était une fois')
    const who = { pairId: pair.id, actorId: coordinator.id }
    await new PausePair().handle({ ...who, reason: 'Un voyage' })
    await context.unroute(scripts)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByLabel(/Ton message n’est pas parti/).waitFor()
    await assertAccessible(assert, page)
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('draft')))
    await new ResumePair().handle(who)
    await page.reload()
    await page.waitForFunction(() => document.querySelector('textarea')!.value !== '')
    assert.equal(await field(page).inputValue(), 'Il était une fois')
  })

  for (const [when, forget] of [
    ['the login session was over', endedSession],
    ['the browser lost its session', lostSession],
  ] as const) {
    test(`without script words that were sent when ${when} are back after signing in`, async ({
      assert,
    }) => {
      const { path, student: user } = await twoPeople()
      const plain = await newPerson({ javaScriptEnabled: false, viewport: PHONE })
      await signIn(plain, user.email, PASSWORD)
      const { page, context } = plain
      await page.goto(path)
      await field(page).fill('Il était une fois')
      await forget(context, user.id)
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await page.waitForURL('**/login')
      await signInHere(page, user.email)
      await page.waitForURL(`**${path}`)
      assert.equal(await field(page).inputValue(), 'Il était une fois')
      await page.getByText(/ton compte n’était plus connecté/).waitFor()
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await message(page, 'Il était une fois').waitFor()
      assert.equal(await field(page).inputValue(), '')
    })
  }

  test('words sent before the script stood, without a login session, are back after signing in with it', async ({
    assert,
  }) => {
    const { path, people, student: user } = await twoPeople()
    const { page, context } = people.student
    const scripts = /\/assets\/.*\.js/
    await context.route(scripts, (route) => route.abort())
    await page.goto(path)
    await field(page).fill('Il était une fois')
    await endedSession(context, user.id)
    await context.unroute(scripts)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.waitForURL('**/login')
    await signInHere(page, user.email)
    await page.waitForURL(`**${path}`)
    await page.waitForFunction(() => document.querySelector('textarea')!.maxLength < 0)
    assert.equal(await field(page).inputValue(), 'Il était une fois')
  })

  test('without script a message of nothing is told of', async ({ assert }) => {
    const { path, student: user } = await twoPeople()
    const { page, faults, ...plain } = await newPerson({ javaScriptEnabled: false })
    await signIn({ page, faults, ...plain }, user.email, PASSWORD)
    await page.goto(path)
    await field(page).fill('   ')
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.locator('form p[id]').filter({ hasText: /\S/ }).first().waitFor()
    assert.equal(await field(page).getAttribute('aria-invalid'), 'true')
    assert.deepEqual(faults, [])
  })

  test('words that were refused before the script stood stay in the field, and on the device', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page, context } = people.student
    const scripts = /\/assets\/.*\.js/
    await context.route(scripts, (route) => route.abort())
    await page.goto(path)
    await field(page).fill('mon numéro 06 39 98 12 34')
    await context.unroute(scripts)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Ton message n’est pas encore parti').waitFor()
    await page.waitForFunction(() => document.querySelector('textarea')!.maxLength < 0)
    assert.equal(await field(page).inputValue(), 'mon numéro 06 39 98 12 34')
    await page.reload()
    await page.waitForFunction(() => document.querySelector('textarea')!.value !== '')
    assert.equal(await field(page).inputValue(), 'mon numéro 06 39 98 12 34')
    await write(page, 'Bonjour !')
    await message(page, 'Bonjour !').waitFor()
    assert.equal(await field(page).inputValue(), '')
    await page.reload()
    await page.waitForFunction(() => document.querySelector('textarea')!.maxLength < 0)
    assert.equal(await field(page).inputValue(), '')
  })

  test('words and files from before the script stood are there once it does', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page, context, faults } = people.student
    const letScripts = await holdScripts(context)
    await page.goto(path, { waitUntil: 'commit' })
    await field(page).fill('Il était une fois')
    const file = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Page 3.') }
    await page.getByLabel('Joindre des fichiers').setInputFiles(file)
    letScripts()
    await page.waitForFunction(() => document.querySelector('textarea')!.maxLength < 0)
    const chosen = page.getByRole('list', { name: 'Fichiers à envoyer' }).getByRole('listitem')
    await chosen.first().waitFor()
    assert.equal(await field(page).inputValue(), 'Il était une fois')
    assert.equal(await chosen.count(), 1)
    await page.reload()
    await chosen.first().waitFor()
    assert.equal(await chosen.count(), 1)
    assert.equal(await field(page).inputValue(), 'Il était une fois')
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await message(people.student.page, 'Il était une fois').waitFor()
    assert.deepEqual(faults, [])
  })
})

test.group('The field of the first page without script, or before it stands', () => {
  const answer = (page: Page) => page.locator('main input[name="body"]')
  const send = (page: Page) => answer(page).press('Enter')

  test('keeps what was typed before', async ({ assert }) => {
    const { people } = await twoPeople()
    const { page, context, faults } = people.student
    const letScripts = await holdScripts(context)
    await page.goto('/', { waitUntil: 'commit' })
    await answer(page).fill('Il était une fois')
    const listening = page.waitForResponse((each) => each.url().includes('/__transmit/events'))
    letScripts()
    await listening
    assert.equal(await answer(page).inputValue(), 'Il était une fois')
    assert.deepEqual(faults, [])
  })

  test('without script gives refused words back in the conversation', async ({ assert }) => {
    const { path, student: user } = await twoPeople()
    const plain = await newPerson({ javaScriptEnabled: false, viewport: PHONE })
    await signIn(plain, user.email, PASSWORD)
    const { page } = plain
    await page.goto('/')
    await answer(page).fill('mon numéro 06 39 98 12 34')
    await send(page)
    await page.waitForURL(`**${path}`)
    assert.equal(await field(page).inputValue(), 'mon numéro 06 39 98 12 34')
    assert.deepEqual(plain.faults, [])
  })
})
