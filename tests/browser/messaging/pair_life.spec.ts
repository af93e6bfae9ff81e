import { test } from '@japa/runner'
import PausePair from '#matching/actions/pause_pair'
import ClosePair from '#matching/actions/close_pair'
import ResumePair from '#matching/actions/resume_pair'
import CloseAccount from '#accounts/actions/close_account'
import { createStaff } from '#database/factories/accounts/user_factory'
import { assertAccessible, openListening } from '#tests/helpers/browser'
import { field, message, twoPeople, write } from './support.js'

test.group('A pair that is paused and closed while both have it open', () => {
  test('both pages turn read-only at once, write again, and say until when they can be read', async ({
    assert,
  }) => {
    const { pair, coordinator, path, people } = await twoPeople()
    const { student, tutor } = people
    const who = { pairId: pair.id, actorId: coordinator.id }
    const pages = [student.page, tutor.page]
    await Promise.all(pages.map((page) => page.goto(path)))
    await field(student.page).waitFor()
    await write(tutor.page, 'Bonjour Léo !')
    await message(student.page, 'Bonjour Léo !').waitFor()

    await new PausePair().handle({ ...who, reason: 'Un voyage' })
    await student.page.getByText(/^Tu peux relire cette conversation/).waitFor()
    await tutor.page.getByText(/^Vous pouvez relire cette conversation/).waitFor()
    for (const page of pages) assert.equal(await field(page).count(), 0)
    await student.page.getByRole('button', { name: /^Actions sur le message de Jeanne/ }).click()
    assert.deepEqual(await student.page.getByRole('menuitem').allInnerTexts(), ['Signaler'])
    await student.page.keyboard.press('Escape')

    await new ResumePair().handle(who)
    await write(student.page, 'Me revoilà')
    await message(tutor.page, 'Me revoilà').waitFor()

    await new ClosePair().handle({ ...who, reason: 'Un déménagement' })
    for (const page of pages) {
      await page
        .getByText(/^Ce binôme est terminé. .* relire cette conversation jusqu’au/)
        .waitFor()
      assert.equal(await field(page).count(), 0)
      assert.equal(await message(page, 'Me revoilà').count(), 1)
    }
    await assertAccessible(assert, student.page)
    assert.deepEqual([...student.faults, ...tutor.faults], [])
  })

  test('the page of the other one turns read-only when an account is suspended', async () => {
    const { path, people, student: suspended } = await twoPeople()
    const { page } = people.tutor
    await openListening({ page }, path)
    await field(page).waitFor()
    const { id: actorId } = await createStaff(['administrator'])
    const input = { userId: suspended.id, actorId, state: 'suspended', reason: 'Un essai' }
    await new CloseAccount().handle(input as never)
    await page.getByText(/^Vous pouvez relire cette conversation/).waitFor()
    await field(page).waitFor({ state: 'detached' })
  })

  test('a page that could not ask what changed asks again', async () => {
    const { pair, coordinator, path, people } = await twoPeople()
    const { page } = people.tutor
    await openListening({ page }, path)
    await field(page).waitFor()
    await page.route('**/changes?*', (route) => route.fulfill({ status: 503, json: {} }), {
      times: 1,
    })
    const reason = 'Un voyage'
    await new PausePair().handle({ pairId: pair.id, actorId: coordinator.id, reason })
    await field(page).waitFor({ state: 'detached' })
  })

  test('a reading that did not arrive is told again', async () => {
    const { path, people } = await twoPeople()
    const { student, tutor } = people
    await openListening(tutor, path)
    await openListening(student, path)
    await field(student.page).waitFor()
    await student.page.route('**/reading', (route) => route.fulfill({ status: 503, json: {} }), {
      times: 2,
    })
    await write(tutor.page, 'Tu me lis ?')
    await message(student.page, 'Tu me lis ?').waitFor()
    await tutor.page.getByText('Lu', { exact: true }).waitFor()
  })
})
