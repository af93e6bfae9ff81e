import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import Application from '#profiles/models/application'
import ExpireChecks from '#profiles/actions/expire_checks'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { runJobs } from '#tests/helpers/events'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createPair } from '#database/factories/matching/pair_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'
import { recordCheck } from '#database/factories/profiles/clearance_factory'

/** Everybody is cleared on 23 November 2026, for three years. */
const SOON = '2029-10-25T09:00:00Z'
const THE_DAY = '2029-11-23T00:01:00Z'

async function run(...args: string[]) {
  ace.ui.switchMode('raw')
  const command = await ace.exec('profiles:expire-checks', args)
  const lines = command.logger.getLogs().map(({ message }) => message)
  ace.ui.switchMode('normal')
  return { command, said: lines.join('\n') }
}

const subjects = (email: string) => caughtMails(email).map(({ subject }) => subject)

test.group('Background checks that expire', (group) => {
  group.each.setup(() => void freezeTime())

  test('are announced once, thirty days before', async ({ assert }) => {
    const tutor = await createTutor()
    freezeTime('2029-10-23T09:00:00Z')
    await new ExpireChecks().handle()
    await runJobs()
    assert.deepEqual(subjects(tutor.email), [])

    freezeTime(SOON)
    for (let time = 0; time < 3; time++) await new ExpireChecks().handle()
    await runJobs()
    assert.deepEqual(subjects(tutor.email), ['Votre vérification arrive à sa fin'])
    assert.include(caughtMails(tutor.email)[0].text, '23 novembre 2029')
    assert.isTrue(await isCleared(tutor.id))
  })

  test('suspend by themselves on the day, and tell the tutor and each coordinator', async ({
    assert,
  }) => {
    const { tutor, student, coordinator } = await createPair()
    await runJobs()
    const [before, beforeStaff] = [subjects(tutor.email), subjects(coordinator.email)]
    freezeTime(THE_DAY)
    assert.isFalse(await isCleared(tutor.id))
    const pushed = recordBroadcasts()
    for (let time = 0; time < 2; time++) await new ExpireChecks().handle()

    const application = await Application.findByOrFail('tutorId', tutor.id)
    assert.equal(application.state, 'expired')
    for (const { id } of [tutor, student]) {
      assert.lengthOf(
        pushed.to(id).filter(({ type }) => type === 'pair'),
        1
      )
    }
    await runJobs()
    assert.deepEqual(subjects(tutor.email).slice(before.length), [
      'Votre vérification n’est plus valable',
    ])
    assert.deepEqual(subjects(coordinator.email).slice(beforeStaff.length), [
      'Un binôme est en lecture seule',
    ])
    const entries = await db.from('audit_entries').where('action', 'profiles.check_expired')
    assert.lengthOf(entries, 1)
    assert.isNull(entries[0].actor_id)
  })

  test('are left alone when a newer one holds', async ({ assert }) => {
    const tutor = await createTutor()
    freezeTime(SOON)
    await recordCheck(tutor.id)
    freezeTime(THE_DAY)
    const result = await new ExpireChecks().handle()
    assert.deepEqual(result, { announced: [], expired: [] })
    assert.isTrue(await isCleared(tutor.id))
  })

  test('are said by the command beforehand, which then changes nothing', async ({ assert }) => {
    const tutor = await createTutor()
    const { command, said } = await run('--dry-run', `--at=${THE_DAY}`)
    command.assertSucceeded()
    assert.include(said, `Would: ${tutor.id} suspended`)
    const application = await Application.findByOrFail('tutorId', tutor.id)
    assert.equal(application.state, 'cleared')

    const wrong = await run('--at=sometime')
    wrong.command.assertFailed()
    freezeTime(THE_DAY)
    const done = await run()
    assert.include(done.said, `${tutor.id} suspended`)
  })
})
