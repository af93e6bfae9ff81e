import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { asJob } from '#core/current_job'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { tokenState } from '#accounts/account_tokens'
import EmailChange from '#accounts/models/email_change'
import SendEmailChangeToNew from '#accounts/listeners/send_email_change_to_new'
import SendPasswordReset from '#accounts/listeners/send_password_reset'
import { createUser } from '#database/factories/accounts/user_factory'

const linkIn = ({ text }: { text: string }) =>
  /\/(?:reset-password|email-change)\/(\S+)/.exec(text)![1]

test.group('An account mail whose job is tried again', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('has the same name and the same link, which holds from then on', async ({ assert }) => {
    const user = await createUser()
    const send = (job: string) =>
      asJob(job, () => new SendPasswordReset().handle({ userId: user.id }))
    await send('one')
    freezeTime('2026-11-23T09:50:00Z')
    await send('one')
    await send('two')
    const [first, again, other] = caughtMails(user.email)
    assert.equal(again.messageId, first.messageId)
    assert.equal(linkIn(again), linkIn(first))
    assert.notEqual(other.messageId, first.messageId)
    assert.notEqual(linkIn(other), linkIn(first))
    freezeTime('2026-11-23T10:40:00Z')
    assert.equal(await tokenState(linkIn(first), 'reset_password'), 'valid')
  })

  test('so has the one that asks a new address', async ({ assert }) => {
    const user = await createUser()
    const { id: emailChangeId } = await EmailChange.create({
      ...{ userId: user.id, presentEmail: user.email, newEmail: 'neuve@homeskolar.test' },
      expiresAt: clock.now().plus({ days: 1 }),
    })
    const send = () => asJob('one', () => new SendEmailChangeToNew().handle({ emailChangeId }))
    await send()
    await send()
    const [first, again] = caughtMails('neuve@homeskolar.test')
    assert.equal(again.messageId, first.messageId)
    assert.equal(linkIn(again), linkIn(first))
    const links = await db.from('email_change_links').where('email_change_id', emailChangeId)
    assert.lengthOf(links, 1)
  })
})
