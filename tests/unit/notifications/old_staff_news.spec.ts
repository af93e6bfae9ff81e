import { test } from '@japa/runner'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { notify } from '#notifications/notify'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import Case from '#safeguarding/models/case'
import BackgroundCheck from '#profiles/models/background_check'
import DeliverEmail from '#notifications/actions/deliver_email'
import type { Kind, NotificationData } from '#notifications/kinds'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'
import { recordCheck } from '#database/factories/profiles/clearance_factory'
import { createConversation } from '#database/factories/messaging/conversation_factory'

type News = { userId: string; kind: Kind; subjectId: string; data?: Partial<NotificationData> }
type Meanwhile = () => Promise<unknown> | unknown

/** Everybody is cleared on 23 November 2026, for three years. */
const SOON = '2029-10-25T09:00:00Z'
const THE_DAY = '2029-11-23T09:00:00Z'

/** What became of an e-mail with this news that left later. */
async function outcomeOf({ userId, kind, subjectId: id, data }: News, meanwhile: Meanwhile) {
  await db.from('deliveries').delete()
  await db.from('notifications').delete()
  await notify({
    ...{ userId, kind, source: id, path: '/', channels: ['email'] },
    ...{
      subject: { type: 'any', id },
      data: { day: '2029-11-23', otherFirstName: 'Marc', ...data },
    },
  })
  const { id: deliveryId } = await db.from('deliveries').select('id').firstOrFail()
  await meanwhile()
  await new DeliverEmail().handle({ deliveryId })
  const { state } = await db.from('deliveries').where('id', deliveryId).firstOrFail()
  return state as string
}

const nothing = () => {}

test.group('An e-mail about a background check that waited', (group) => {
  group.each.setup(() => void freezeTime())

  async function aboutCheck(kind: Kind, at: string): Promise<News> {
    const { id } = await createTutor()
    const check = await BackgroundCheck.findByOrFail('tutorId', id)
    freezeTime(at)
    return { userId: id, kind, subjectId: check.id }
  }

  test('leaves while the check expires soon, not once there is another or it has expired', async ({
    assert,
  }) => {
    const one = await aboutCheck('profiles.check_expiring', SOON)
    assert.equal(await outcomeOf(one, nothing), 'sent')
    const other = await aboutCheck('profiles.check_expiring', SOON)
    assert.equal(await outcomeOf(other, () => recordCheck(other.userId)), 'dropped')
    freezeTime('2026-11-23T09:00:00Z')
    const late = await aboutCheck('profiles.check_expiring', SOON)
    assert.equal(await outcomeOf(late, () => freezeTime(THE_DAY)), 'dropped')
  })

  test('leaves while it has expired, not once the tutor is cleared again', async ({ assert }) => {
    const one = await aboutCheck('profiles.check_expired', THE_DAY)
    assert.equal(await outcomeOf(one, nothing), 'sent')
    freezeTime('2026-11-23T09:00:00Z')
    const other = await aboutCheck('profiles.check_expired', THE_DAY)
    assert.equal(await outcomeOf(other, () => recordCheck(other.userId)), 'dropped')
  })

  test('welcomes a tutor who is cleared still', async ({ assert }) => {
    const one = await aboutCheck('profiles.tutor_cleared', SOON)
    assert.equal(await outcomeOf(one, nothing), 'sent')
    freezeTime('2026-11-23T09:00:00Z')
    const other = await aboutCheck('profiles.tutor_cleared', SOON)
    assert.equal(await outcomeOf(other, () => freezeTime(THE_DAY)), 'dropped')
  })

  test('reaches the coordinator of the pair while it can only be read', async ({ assert }) => {
    const { pair, tutor, coordinator } = await createPair()
    const news = (userId: string): News => ({
      ...{ userId, kind: 'profiles.pair_suspended', subjectId: pair.id },
    })
    freezeTime(THE_DAY)
    assert.equal(await outcomeOf(news(coordinator.id), nothing), 'sent')
    const colleague = await createStaff()
    assert.equal(await outcomeOf(news(colleague.id), nothing), 'dropped')
    const cleared = () => recordCheck(tutor.id)
    assert.equal(await outcomeOf(news(coordinator.id), cleared), 'dropped')
  })
})

test.group('An e-mail about a case that waited', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  async function openCase() {
    const { conversation, tutor } = await createConversation()
    const nadia = await createStaff(['safeguarding'])
    const dueAt = clock.now().plus({ hours: 72 })
    const values = { conversationId: conversation.id, reportedId: tutor.id, urgent: false, dueAt }
    const opened = await Case.create({ ...values, createdAt: clock.now() })
    const data = { dueAt: dueAt.toUTC().toISO()! }
    const kind = 'safeguarding.case_opened'
    const news: News = { userId: nadia.id, kind, subjectId: opened.id, data }
    return { opened, nadia, news }
  }

  test('says until when it is to be read now', async ({ assert }) => {
    const { opened, nadia, news } = await openCase()
    const nearer = () => opened.merge({ dueAt: clock.now().plus({ hours: 4 }) }).save()
    assert.equal(await outcomeOf(news, nearer), 'sent')
    assert.include(caughtMails(nadia.email)[0].text, 'mardi 24 novembre à 14:00')
  })

  test('is dropped once it is closed, or when its reader may not open it any more', async ({
    assert,
  }) => {
    const closed = await openCase()
    const close = () =>
      closed.opened
        .merge({
          ...{ state: 'closed', outcome: 'nothing_found' },
          ...{ closedBy: closed.nadia.id, closedAt: clock.now() },
        })
        .save()
    assert.equal(await outcomeOf(closed.news, close), 'dropped')

    const moved = await openCase()
    const permissions = db.from('staff_permissions').where('user_id', moved.nadia.id)
    assert.equal(await outcomeOf(moved.news, () => permissions.delete()), 'dropped')

    const gone = await openCase()
    const deactivated = () => gone.nadia.merge({ state: 'deactivated' }).save()
    assert.equal(await outcomeOf(gone.news, deactivated), 'dropped')
  })
})
