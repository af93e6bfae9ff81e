import { test } from '@japa/runner'
import MatchRequest from '#matching/models/match_request'
import Conversation from '#messaging/models/conversation'
import MakePair from '#matching/actions/make_pair'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'
import { assertAccessible, newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { message, twoPeople, write } from './support.js'

/** One more student of this tutor, with their conversation. */
async function another(tutorId: string, coordinatorId: string, firstName: string) {
  const student = await createStudent({ firstName })
  await MatchRequest.create({ studentId: student.id, state: 'waiting' })
  const pair = await new MakePair().handle({ studentId: student.id, tutorId, coordinatorId })
  if (!pair.ok) throw new Error(pair.reason)
  return { student, conversation: await Conversation.findByOrFail('pairId', pair.value.id) }
}

test.group('One person on two devices', () => {
  test('reads and writes on one, and the other follows', async ({ assert }) => {
    const { path, people, student: owner } = await twoPeople()
    const { student: phone, tutor } = people
    const tablet = await newPerson({ viewport: { width: 820, height: 1180 } })
    await signIn(tablet, owner.email, PASSWORD)
    await Promise.all([phone.page.goto('/messages'), tablet.page.goto('/homework')])
    await tutor.page.goto(path)

    await write(tutor.page, 'Tu as ton cahier ?')
    const unread = ({ page }: typeof phone) =>
      page.getByRole('navigation').getByText('1 message non lu')
    await unread(tablet).waitFor()
    await unread(phone).waitFor()
    await phone.page
      .getByRole('main')
      .getByRole('link', { name: /Jeanne/ })
      .click()
    await message(phone.page, 'Tu as ton cahier ?').waitFor()
    await unread(tablet).waitFor({ state: 'detached' })

    await tablet.page.goto(path)
    await message(tablet.page, 'Tu as ton cahier ?').waitFor()
    assert.equal(await tablet.page.getByText('Nouveaux messages').count(), 0)
    await write(phone.page, 'Oui, devant moi.')
    await message(tablet.page, 'Oui, devant moi.').waitFor()
    await message(tutor.page, 'Oui, devant moi.').waitFor()
    await write(tablet.page, 'Page 12 ?')
    await message(phone.page, 'Page 12 ?').waitFor()
    for (const { page } of [phone, tablet, tutor]) {
      assert.deepEqual(await page.locator('ol li[id^="message-"]').count(), 3)
    }
    assert.deepEqual([...phone.faults, ...tablet.faults, ...tutor.faults], [])
  })
})

test.group('The list of conversations', () => {
  test('follows by itself: the latest first, its last words, what is unread', async ({
    assert,
  }) => {
    const first = await createConversation({ student: { firstName: 'Léo' } })
    const { tutor, coordinator } = first
    const second = await another(tutor.id, coordinator.id, 'Mina')
    await createMessage(first.conversation, first.student, 'Bonjour, c’est Léo')
    await createMessage(second.conversation, second.student, 'Bonjour, c’est Mina')

    const person = await newPerson({ viewport: PHONE })
    await signIn(person, tutor.email!, PASSWORD)
    const { page, faults } = person
    await page.goto('/messages')
    const links = page.getByRole('main').locator('li a[href^="/messages/"]')
    await links.nth(0).filter({ hasText: 'Mina' }).waitFor()
    await assertAccessible(assert, page)

    await createMessage(first.conversation, first.student, 'Je n’ai pas compris le 4')
    const top = links.nth(0).filter({ hasText: 'Léo' })
    await top.getByText('Je n’ai pas compris le 4').waitFor()
    await top.getByText('2 messages non lus').waitFor()
    const laptop = await newPerson()
    await signIn(laptop, tutor.email!, PASSWORD)
    await laptop.page.goto(`/messages/${first.conversation.id}`)
    await top.getByText('2 messages non lus').waitFor({ state: 'detached' })
    await write(laptop.page, 'On le reprend demain.')
    await message(laptop.page, 'On le reprend demain.').waitFor()
    await top.getByText(/^Vous\s:\s+On le reprend demain\.$/).waitFor()
    assert.equal(await links.count(), 2)
    assert.deepEqual([...faults, ...laptop.faults], [])
  })
})
