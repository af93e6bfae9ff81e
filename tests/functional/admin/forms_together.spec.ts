import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import SessionRoom from '#appointments/models/session_room'
import ReminderLead from '#reminders/models/reminder_lead'
import StaffPermission from '#accounts/models/staff_permission'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'

type Office = ReturnType<typeof backOffice>

/** Two colleagues who open the same form, and then save it one after the other. */
async function both(office: Office, path: string, first: object, second: object) {
  const { opened } = (await office.get(path)).body().form
  const saved = await office.post(path, { ...first, opened })
  saved.assertBodyContains({ notice: { type: 'success' } })
  const { notice, record } = (await office.post(path, { ...second, opened })).body()
  return { notice, errors: record.errors as Record<string, { message: string }> }
}

const onPair = (id: string, action: string) => `resources/pairs/records/${id}/${action}`

const FOLLOWED = {
  contactedOn: '2026-11-20',
  nextAction: 'Appeler le tuteur',
  nextActionOn: '2026-11-30',
}

const OUTDATED = { message: 'validation.outdated' }

test.group('Two forms of one record', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T12:00:00Z'))

  test('that change different things of a pair keep both', async ({ client, assert }) => {
    const { pair } = await createPair()
    const office = backOffice(client, await createStaff())
    const path = onPair(pair.id, 'followPair')
    await office.post(path, FOLLOWED)
    const { notice } = await both(
      office,
      path,
      { contactedOn: '2026-11-22', nextAction: '', nextActionOn: '' },
      { ...FOLLOWED, contactedOn: '2026-11-20' }
    )
    assert.equal(notice.type, 'success')
    await pair.refresh()
    assert.deepInclude(pair.$attributes, {
      ...{ contactedOn: '2026-11-22', nextAction: null, nextActionOn: null },
    })
  })

  test('refuse the second what the first changed too, and save nothing of it', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    const office = backOffice(client, await createStaff())
    const { errors } = await both(office, onPair(pair.id, 'followPair'), FOLLOWED, {
      ...{ contactedOn: '2026-11-21', nextAction: 'Écrire à l’élève', nextActionOn: '2026-11-30' },
    })
    assert.sameMembers(Object.keys(errors), ['contactedOn', 'nextAction'])
    assert.containsSubset(errors.nextAction, OUTDATED)
    await pair.refresh()
    assert.deepInclude(pair.$attributes, FOLLOWED)
  })

  test('an action and its day stay together', async ({ client, assert }) => {
    const { pair } = await createPair()
    const office = backOffice(client, await createStaff())
    const path = onPair(pair.id, 'followPair')
    await office.post(path, FOLLOWED)
    const { errors } = await both(
      office,
      path,
      { ...FOLLOWED, nextAction: 'Écrire à l’élève' },
      { ...FOLLOWED, nextActionOn: '2026-12-07' }
    )
    assert.containsSubset(errors.nextActionOn, OUTDATED)
  })

  test('a pair that went to one colleague meanwhile is not given to another', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    const [one, other] = [await createStaff(), await createStaff()]
    const office = backOffice(client, await createStaff())
    const { errors } = await both(
      office,
      onPair(pair.id, 'changeCoordinator'),
      { coordinatorId: one.id },
      { coordinatorId: other.id }
    )
    assert.containsSubset(errors.coordinatorId, OUTDATED)
    await pair.refresh()
    assert.equal(pair.coordinatorId, one.id)
  })

  test('the room that one chose is not taken by another’s', async ({ client, assert }) => {
    const { pair } = await createPair()
    const office = backOffice(client, await createStaff())
    const link = 'https://meet.example.org/one'
    const path = onPair(pair.id, 'setRoom')
    const { errors } = await both(office, path, { link }, { link: 'https://meet.example.org/two' })
    assert.containsSubset(errors.link, OUTDATED)
    const again = await office.post(path, { link, opened: JSON.stringify({ link }) })
    again.assertBodyContains({ notice: { type: 'success' } })
    assert.equal((await SessionRoom.findByOrFail('pairId', pair.id)).link, link)
    assert.lengthOf(await AuditEntry.query().where('action', 'appointments.room_link_set'), 1)
  })

  test('nor are the times of reminders', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id } = await ReminderLead.findByOrFail({ subjectType: 'appointment', role: 'tutor' })
    const path = `resources/reminder_leads/records/${id}/editLeads`
    const { errors } = await both(office, path, { leads: '2 h' }, { leads: '1 h' })
    assert.containsSubset(errors.leads, OUTDATED)
    assert.deepEqual((await ReminderLead.findOrFail(id)).minutes, [120])
  })

  test('of permissions change what each ticked, and leave nobody without any', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id } = await createStaff(['coordinator', 'safeguarding'])
    const path = `resources/users/records/${id}/changePermissions`
    const ticked = (wanted: object) => ({
      ...{ coordinator: true, safeguarding: true, administrator: false, ...wanted },
    })
    const { notice } = await both(
      office,
      path,
      ticked({ coordinator: false }),
      ticked({ safeguarding: false })
    )
    assert.equal(notice.message, 'refusals.no_permission')
    await both(office, path, ticked({}), ticked({ coordinator: false, administrator: true }))
    const rows = await StaffPermission.query().where('userId', id)
    assert.lengthOf(rows, 3)
  })
})
