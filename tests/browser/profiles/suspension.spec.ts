import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import ExpireChecks from '#profiles/actions/expire_checks'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { createConversation } from '#database/factories/messaging/conversation_factory'

test.group('A check that expires while both have their conversation open', () => {
  test('makes it read-only for both, without a reload', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const people = [await newPerson({ viewport: PHONE }), await newPerson()]
    for (const [index, user] of [student, tutor].entries()) {
      await signIn(people[index], user.email, PASSWORD)
      await people[index].page.goto(`/messages/${conversation.id}`)
      await people[index].page.locator('textarea[name="body"]').waitFor()
    }
    const today = clock.now().toISODate()
    await db.from('background_checks').update({ shown_on: '2023-01-01', expires_on: today })
    await new ExpireChecks().handle()

    for (const { page, faults } of people) {
      await page.locator('textarea[name="body"]').waitFor({ state: 'detached' })
      assert.deepEqual(faults, [])
    }
  })
})
