import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { nameVersion } from '#accounts/actions/save_identity'
import AuditEntry from '#audit/models/audit_entry'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createApplicant, createTutor } from '#database/factories/profiles/profile_factory'

async function rename(client: ApiClient, user: User, firstName: string) {
  const version = nameVersion(await user.refresh())
  return client
    .put('/account/identity')
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .form({ firstName, familyName: user.familyName, version })
}

test.group('A tutor who takes another name', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('after being cleared stands in the journal and before the team', async ({
    client,
    assert,
  }) => {
    const tutor = await createTutor({ firstName: 'Camille', familyName: 'Roux' })
    const office = backOffice(client, await createStaff())
    await rename(client, tutor, 'Camille')
    assert.isNull(await AuditEntry.findBy('action', 'accounts.name_changed'))

    await rename(client, tutor, 'Clarence')
    const entry = await AuditEntry.findByOrFail('action', 'accounts.name_changed')
    assert.deepInclude(entry.$attributes, { actorId: tutor.id, subjectId: tutor.id })
    assert.deepEqual(entry.before, { name: 'Camille Roux' })
    assert.deepEqual(entry.after, { name: 'Clarence Roux' })

    const { matters } = (await office.get('dashboard')).body()
    const [matter] = matters.filter(({ key }: { key: string }) => key === 'renamedTutors')
    assert.equal(matter.count, 1)
    assert.equal(matter.first[0].name, 'Clarence Roux (Camille Roux)')
    const list = await office.list('tutors', '?filters.renamedRecently=true')
    assert.equal(list.body().meta.total, 1)
    const shown = await office.get(`resources/tutors/records/${tutor.id}/show`)
    assert.equal(shown.body().record.params.formerName, 'Camille Roux')

    freezeTime('2026-12-25T09:00:00Z')
    const later = await office.list('tutors', '?filters.renamedRecently=true')
    assert.equal(later.body().meta.total, 0)
  })

  test('before being cleared is nobody’s concern', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff())
    await rename(client, await createApplicant(), 'Clarence')
    const list = await office.list('tutors', '?filters.renamedRecently=true')
    assert.equal(list.body().meta.total, 0)
  })
})
