import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { announced, runJobs } from '#tests/helpers/events'
import AuditEntry from '#audit/models/audit_entry'
import MatchRequest from '#matching/models/match_request'
import ActivateAccount from '#accounts/actions/activate_account'
import AccountActivated from '#accounts/events/account_activated'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'

const waiting = () => createStudent({ state: 'waiting_for_guardian', birthDate: '2014-05-04' })

test.group('Opening an account that waits for the guardian', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('opens it, journals it, tells the student and puts them on the list', async ({ assert }) => {
    const [student, staff] = [await waiting(), await createStaff()]
    const result = await new ActivateAccount().handle({
      userId: student.id,
      staffId: staff.id,
      consentReceivedOn: '2026-11-20',
    })
    assert.isTrue(result.ok)
    await student.refresh()
    assert.equal(student.state, 'active')
    assert.isNotNull(await MatchRequest.findBy({ studentId: student.id, state: 'waiting' }))
    const entry = await AuditEntry.findByOrFail('subjectId', student.id)
    assert.deepInclude(entry.after, { state: 'active', consentReceivedOn: '2026-11-20' })
    assert.deepEqual(await announced(AccountActivated), [{ userId: student.id }])
    await runJobs()
    assert.include(caughtMails(student.email)[0].subject, 'Ton compte est ouvert')
  })

  test('refuses what does not wait, and a consent from tomorrow', async ({ assert }) => {
    const [student, active, staff] = [await waiting(), await createStudent(), await createStaff()]
    const handle = (userId: string, consentReceivedOn: string) =>
      new ActivateAccount().handle({ userId, staffId: staff.id, consentReceivedOn })
    assert.deepInclude(await handle(active.id, '2026-11-20'), { reason: 'not_waiting' })
    assert.deepInclude(await handle(student.id, '2026-11-24'), { reason: 'date_in_future' })
  })
})
