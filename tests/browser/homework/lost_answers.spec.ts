import { test } from '@japa/runner'
import Memo from '#homework/models/memo'
import Homework from '#homework/models/homework'
import { newPerson, PHONE, signIn, type Person } from '#tests/helpers/browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { PASSWORD } from '#database/factories/accounts/user_factory'

/** The next request of this kind arrives, and its answer is lost. */
function loseAnswer({ page }: Person, path: string) {
  const lost = page.route(
    `**${path}`,
    async (route) => {
      await route.fetch({ maxRedirects: 0 })
      await route.abort('connectionreset')
    },
    { times: 1 }
  )
  return lost
}

test.group('A lost answer', () => {
  test('makes no second memo, and what was typed since is kept', async ({ assert }) => {
    const { student } = await createPair()
    const lina = await newPerson({ viewport: PHONE })
    await signIn(lina, student.email, PASSWORD)
    await lina.page.goto('/notes/new')
    await loseAnswer(lina, '/notes')
    const body = lina.page.locator('[name="body"]')
    await body.fill('Deux parallèles.')
    await lina.page.getByText('nouvel essai bientôt').waitFor()
    assert.lengthOf(await Memo.all(), 1)

    await body.fill('Deux parallèles, deux sécantes.')
    await lina.page.waitForURL(/notes\/[0-9a-f-]{36}/)
    const memos = await Memo.all()
    assert.deepEqual(
      memos.map((memo) => memo.body),
      ['Deux parallèles, deux sécantes.']
    )
    assert.deepEqual(lina.faults, [])
  })

  test('sets no second piece of homework, after a reload either, and nothing untrue is said', async ({
    assert,
  }) => {
    const { tutor } = await createPair()
    const thomas = await newPerson()
    const { page } = thomas
    await signIn(thomas, tutor.email, PASSWORD)
    await page.goto('/homework/new')
    await page.locator('main form[novalidate]').waitFor()
    await loseAnswer(thomas, '/homework')
    await page.locator('[name="title"]').fill('Exercice 5')
    const send = page.getByRole('button', { name: 'Donner le devoir' })
    await send.click()
    await page.getByText('peut-être pas').waitFor()
    assert.isFalse(await page.getByText('Rien n’est parti').isVisible())
    assert.lengthOf(await Homework.all(), 1)

    await page.reload()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="title"]')!.value === 'Exercice 5'
    )
    await send.click()
    await page.waitForURL('**/homework')
    await page.getByText('Le devoir est donné').waitFor()
    assert.lengthOf(await Homework.all(), 1)

    await page.goto('/homework/new')
    await page.locator('main form[novalidate]').waitFor()
    await page.locator('[name="title"]').fill('Exercice 6')
    await send.click()
    await page.waitForURL('**/homework')
    assert.lengthOf(await Homework.all(), 2)
    assert.deepEqual(thomas.faults, [])
  })
})
