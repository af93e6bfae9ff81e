import { test } from '@japa/runner'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { field, message, twoPeople, write } from './support.js'

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
    assert.equal(await field(page).inputValue(), words)
    await page.getByLabel('Pourquoi c’est nécessaire ?').fill('Demandé par le collège')
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await message(page, 'Pour la sortie').waitFor()
    assert.equal(await field(page).inputValue(), '')

    await people.tutor.page.goto(path)
    await message(people.tutor.page, 'Pour la sortie').waitFor()
    assert.deepEqual(plain.faults, [])
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
})
