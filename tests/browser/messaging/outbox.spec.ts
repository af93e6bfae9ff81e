import { test } from '@japa/runner'
import Message from '#messaging/models/message'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, signInOnPage } from '#tests/helpers/browser'
import { act, field, message, twoPeople, write } from '#tests/browser/messaging/support'

test.group('What waits on the device', () => {
  test('leaves from any page after its tab was closed, in its order', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])
    await field(student.page).waitFor()
    const sending = `**${path}/messages`
    await student.context.route(sending, (route) => route.abort())
    await write(student.page, 'Un')
    await write(student.page, 'Deux')
    await student.page.getByText('En attente du réseau').nth(1).waitFor()
    await student.page.close()

    await student.context.unroute(sending)
    const elsewhere = await student.context.newPage()
    await elsewhere.goto('/homework')
    await message(tutor.page, 'Deux').waitFor()
    const received = tutor.page.locator('ol li[id^="message-"]')
    assert.match((await received.nth(0).textContent())!, /Un/)
    assert.match((await received.nth(1).textContent())!, /Deux/)
    assert.deepEqual(student.faults, [])
  })

  test('a double tap, and two tabs that both see it, make one message', async ({ assert }) => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    const second = await student.context.newPage()
    await Promise.all([student.page.goto(path), second.goto(path), tutor.page.goto(path)])
    await field(student.page).fill('Une seule fois')
    await student.page.getByRole('button', { name: 'Envoyer' }).dblclick()
    await message(tutor.page, 'Une seule fois').waitFor()

    await student.context.setOffline(true)
    await write(student.page, 'Depuis le tunnel')
    await message(second, 'Depuis le tunnel').waitFor()
    await second.getByText('En attente du réseau').waitFor()
    await student.context.setOffline(false)
    await message(tutor.page, 'Depuis le tunnel').waitFor()
    await second.getByText('En attente du réseau').waitFor({ state: 'detached' })
    assert.lengthOf(await Message.all(), 2)
    assert.equal(await message(second, 'Depuis le tunnel').count(), 1)
  })

  test('what is refused says why after a reload too, and is changed', async ({ assert }) => {
    const { path, people, pair } = await twoPeople()
    const { student, tutor } = people
    await Promise.all([student.page.goto(path), tutor.page.goto(path)])
    await write(student.page, 'Mon numéro : 06 12 34 56 78')
    await student.page.getByText('un numéro de téléphone').waitFor()
    await student.page.reload()
    await student.page.getByText('un numéro de téléphone').waitFor()
    await student.page.getByRole('button', { name: 'Modifier' }).click()
    assert.equal(await field(student.page).inputValue(), 'Mon numéro : 06 12 34 56 78')
    await write(student.page, 'On en parle ici')
    await message(tutor.page, 'On en parle ici').waitFor()
    await student.page.getByText('un numéro de téléphone').waitFor({ state: 'detached' })

    await pair.merge({ state: 'paused' }).save()
    await write(student.page, 'Et demain ?')
    await student.page.getByText('Ton message n’est pas parti').waitFor()
    await assertAccessible(assert, student.page)
    await student.page.reload()
    await student.page.getByText('Ton message n’est pas parti').waitFor()
    await student.page.getByRole('button', { name: 'Supprimer' }).click()
    await message(student.page, 'Et demain ?').waitFor({ state: 'detached' })
    assert.lengthOf(await Message.all(), 1)
  })

  test('an answer on the first screen waits, is refused and is changed there', async ({
    assert,
  }) => {
    const { conversation, people } = await twoPeople()
    const { student, tutor } = people
    await tutor.page.goto(`/messages/${conversation.id}`)
    const { page } = student
    const reply = page.locator('input[name="body"]')
    const sending = `**/messages/${conversation.id}/messages`
    await student.context.route(sending, (route) => route.abort())
    await page.goto('/')
    await reply.fill('Depuis l’accueil')
    await reply.press('Enter')
    await page.getByText('En attente du réseau').waitFor()
    await page.reload()
    await page.getByText('En attente du réseau').waitFor()
    await assertAccessible(assert, page)
    await student.context.unroute(sending)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await message(tutor.page, 'Depuis l’accueil').waitFor()
    await page.getByText('En attente du réseau').waitFor({ state: 'detached' })

    await reply.fill('Appelle le 06 12 34 56 78')
    await reply.press('Enter')
    await page.getByText('un numéro de téléphone').waitFor()
    await page.getByRole('button', { name: 'Modifier' }).click()
    assert.equal(await reply.inputValue(), 'Appelle le 06 12 34 56 78')
    assert.lengthOf(await Message.all(), 1)
  })

  test('what is refused while another page is open says so, and leads to it', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    await tutor.page.goto(path)
    await write(tutor.page, 'Comment va ?')
    const { page } = student
    await page.goto(path)
    await message(page, 'Comment va ?').waitFor()
    await student.context.route(`**${path}/messages`, (route) => route.abort())
    await act(page, /^Actions sur le message de Jeanne/, 'Répondre')
    await write(page, 'Mon numéro : 06 12 34 56 78')
    await page.getByText('En attente du réseau').waitFor()
    await page.close()

    await student.context.unroute(`**${path}/messages`)
    const elsewhere = await student.context.newPage()
    await elsewhere.goto('/homework')
    await elsewhere.getByText('Un message n’est pas parti.').waitFor()
    await elsewhere.getByRole('link', { name: 'Voir', exact: true }).click()
    await elsewhere.getByRole('button', { name: 'Modifier' }).click()
    await write(elsewhere, 'Bien !')
    await message(tutor.page, 'Bien !').waitFor()
    const [question, answer] = await Message.query().orderBy('position')
    assert.equal(answer.repliesTo, question.id)
  })

  test('whoever signs in next on the device neither sees nor sends it', async ({ assert }) => {
    const { path, people, tutor: next } = await twoPeople()
    const { student } = people
    await student.page.goto(path)
    await field(student.page).waitFor()
    const sending = `**${path}/messages`
    await student.context.route(sending, (route) => route.abort())
    await write(student.page, 'Rien que pour elle')
    await student.page.getByText('En attente du réseau').waitFor()
    const page = await student.context.newPage()
    await page.goto('/account')
    await page.locator('main form[action="/logout"] button').click()
    await page.waitForURL((url) => url.pathname !== '/account')
    await signInOnPage({ ...student, page }, next.email, PASSWORD)
    await page.goto(path)
    await field(page).waitFor()
    await student.context.unroute(sending)

    await student.page.getByText('Réessayer').evaluate((button) => (button as HTMLElement).click())
    await write(page, 'De moi')
    await message(page, 'De moi').waitFor()
    await page.reload()
    await message(page, 'De moi').waitFor()
    assert.equal(await message(page, 'Rien que pour elle').count(), 0)
    assert.deepEqual(
      (await Message.all()).map(({ body }) => body),
      ['De moi']
    )
  })

  test('what an earlier version kept is moved over and leaves', async () => {
    const { path, people, student: user, conversation } = await twoPeople()
    const { student, tutor } = people
    const kept = [
      {
        clientId: '0199a000-0000-4000-8000-000000000001',
        body: 'De l’ancienne version',
        createdAt: '2026-11-20T09:00:00.000Z',
        state: 'failed',
        lost: true,
      },
    ]
    await student.page.goto('/offline.html')
    await student.page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      `homeskolar:outgoing:${user.id}:${conversation.id}`,
      JSON.stringify(kept),
    ] as const)
    await tutor.page.goto(path)
    await student.page.goto('/homework')
    await message(tutor.page, 'De l’ancienne version').waitFor()
  })
})
