import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import { guardianPath } from '#accounts/guardian_link'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const CHILD = { birthDate: '2013-05-04', state: 'waiting_for_guardian' } as const

const asked = (resource: string, ids: string[]) =>
  `resources/${resource}/bulk/askConsents?recordIds=${ids.join(',')}`

test.group('Consents asked of many anew', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('of chosen students: all guardians of each, or why not', async ({ client, assert }) => {
    const child = await createUser(CHILD)
    const two = [await createGuardian(child), await createGuardian(child)]
    const old = guardianPath(two[0].guardianship)
    const grown = await createUser({ birthDate: '2001-05-04' })
    const unconfirmed = await createUser({ ...CHILD, state: 'unconfirmed' })
    for (const student of [grown, unconfirmed]) await createGuardian(student)
    const alone = await createUser(CHILD)
    const tutor = await createUser({ role: 'tutor', birthDate: '1990-05-04' })
    const staff = await createStaff()
    const chosen = [child, grown, unconfirmed, alone, tutor]

    const office = backOffice(client, staff)
    const ids = chosen.map(({ id }) => id)
    const { outcomes } = (await office.post(asked('users', ids))).body()
    const reasons = new Map(outcomes.map(({ id, reason }: any) => [id, reason]))
    assert.deepEqual(
      ids.map((id) => reasons.get(id)),
      [undefined, 'of_age', 'account_not_active', 'no_guardian', 'not_a_student']
    )
    await runJobs()
    for (const { guardian, guardianship } of two) {
      await guardianship.refresh()
      const [mail, ...others] = caughtMails(guardian.email)
      assert.isEmpty(others)
      assert.include(mail.text, guardianPath(guardianship))
    }
    const page = await client.get(old).withInertia()
    assert.notInclude(page.text(), child.firstName)
    const entries = await AuditEntry.query().where('action', 'accounts.guardian_link_revoked')
    assert.sameMembers(
      entries.map(({ subjectId }) => subjectId),
      two.map(({ guardianship }) => guardianship.id)
    )
  })

  test('of chosen guardians: whom nobody asks any more says so', async ({ client, assert }) => {
    const grown = await createUser({ birthDate: '2001-05-04' })
    const { guardianship, guardian } = await createGuardian(grown)
    const office = backOffice(client, await createStaff())
    const response = await office.post(asked('guardianships', [guardianship.id]))
    assert.containsSubset(response.body().outcomes, [{ done: false, reason: 'of_age' }])
    await runJobs()
    assert.isEmpty(caughtMails(guardian.email))
    const { linkVersion } = await guardianship.refresh()
    assert.equal(linkVersion, 1)
  })
})
