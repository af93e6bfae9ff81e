import { test } from '@japa/runner'
import Memo from '#homework/models/memo'
import Homework from '#homework/models/homework'
import ChangeHomeworkState from '#homework/actions/change_homework_state'
import type { HomeworkState } from '#homework/homework_state'
import { newPerson, openListening, PHONE, signIn, type Person } from '#tests/helpers/browser'
import { createHomework } from '#database/factories/homework/homework_factory'
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

/** The next time that an open page asks again, the answer is kept back until it is let go. */
async function keepBackAnswer({ page }: Person, path: string) {
  const [kept, gone, over] = Array.from({ length: 3 }, () => Promise.withResolvers<void>())
  await page.route(
    `**${path}`,
    async (route) => {
      const response = await route.fetch()
      kept.resolve()
      await gone.promise
      // The page may not wait for it any more.
      await route.fulfill({ response }).catch(() => {})
      over.resolve()
    },
    { times: 1 }
  )
  return { kept: kept.promise, letGo: () => (gone.resolve(), over.promise) }
}

test.group('A late answer', () => {
  test('changes nothing on a page that knows better', async ({ assert }) => {
    const { pair, student, tutor } = await createPair()
    const { id } = await createHomework(pair, { state: 'todo' })
    const homework = { id, pair_id: pair.id, student_id: student.id, tutor_id: tutor.id }
    const said = { words: '', files: [] }
    const become = (state: HomeworkState) =>
      new ChangeHomeworkState().handle({
        ...{ homework, role: 'student', actorId: student.id, state, said },
      })
    const thomas = await newPerson()
    const { page } = thomas
    await signIn(thomas, tutor.email, PASSWORD)
    await openListening(thomas, `/homework/${id}`)
    await page.waitForLoadState('networkidle')

    const late = await keepBackAnswer(thomas, `/homework/${id}`)
    await become('in_progress')
    await late.kept
    await become('submitted')
    const handedIn = page.locator('main').getByText('a rendu le devoir')
    await handedIn.waitFor()
    await late.letGo()
    await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn)))
    assert.isTrue(await handedIn.isVisible())
    assert.deepEqual(thomas.faults, [])
  })
})
