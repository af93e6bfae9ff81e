import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import DeliverEmail from '#notifications/actions/deliver_email'
import ChangeCoordinator from '#matching/actions/change_coordinator'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'

const KIND = 'matching.coordinator_changed'

const told = (userId: string) => db.from('notifications').where({ user_id: userId, kind: KIND })

async function quietPair(firstName: string) {
  const { pair } = await createPair({ tutor: { firstName } })
  await db.from('pgboss.job').delete()
  return pair
}

async function sendWhatWaits() {
  const rows = await db.from('deliveries').where('state', 'pending').select('id')
  for (const { id } of rows) await new DeliverEmail().handle({ deliveryId: id })
}

test.group('Giving a pair to a colleague', () => {
  test('tells the colleague, in the app at once and by e-mail', async ({ assert }) => {
    freezeTime('2026-11-23T09:02:00Z')
    const pair = await quietPair('Karim')
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const given = { pairId: pair.id, coordinatorId: colleague.id, actorId: staff.id }
    await new ChangeCoordinator().handle(given)
    await new ChangeCoordinator().handle(given)
    await runJobs()
    const [notice, ...others] = await told(colleague.id)
    assert.lengthOf(others, 0)
    assert.equal(notice.data.path, `/admin/resources/pairs/records/${pair.id}/show`)

    freezeTime('2026-11-23T09:10:00Z')
    await sendWhatWaits()
    const [mail] = caughtMails()
    assert.equal(mail.to, colleague.email)
    assert.equal(mail.subject, 'Des binômes vous sont confiés')
    assert.include(mail.text, 'Le binôme de Karim vous est confié')
    assert.lengthOf(await told(staff.id), 0)
  })

  test('of several together tells once', async ({ assert }) => {
    freezeTime('2026-11-23T09:02:00Z')
    const [staff, colleague] = [await createStaff(), await createStaff()]
    for (const name of ['Karim', 'Nadia', 'Paul']) {
      const { id: pairId } = await quietPair(name)
      const given = { pairId, coordinatorId: colleague.id, actorId: staff.id }
      await new ChangeCoordinator().handle(given)
      await runJobs()
    }
    const [notice, ...others] = await told(colleague.id)
    assert.lengthOf(others, 0)
    assert.equal(notice.occurrences, 3)
    assert.include(notice.data.path, '/admin/resources/pairs?filters.owner=')
    freezeTime('2026-11-23T09:10:00Z')
    await sendWhatWaits()
    assert.lengthOf(caughtMails(), 1)
    assert.include(caughtMails()[0].text, '3 binômes vous sont confiés')
  })

  test('who takes one over is not told of it', async ({ assert }) => {
    const pair = await quietPair('Karim')
    const staff = await createStaff()
    await new ChangeCoordinator().handle({
      ...{ pairId: pair.id, coordinatorId: staff.id, actorId: staff.id },
    })
    await runJobs()
    assert.lengthOf(await told(staff.id), 0)
  })
})
