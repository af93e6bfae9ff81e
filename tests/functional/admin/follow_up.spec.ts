import { test } from '@japa/runner'
import { clock } from '#core/clock'
import AuditEntry from '#audit/models/audit_entry'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'

const follow = (pairId: string) => `resources/pairs/records/${pairId}/followPair`

const ACTION = {
  contactedOn: '2026-11-22',
  nextAction: 'Appeler le tuteur',
  nextActionOn: '2026-11-30',
}

test.group('Following a pair', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T12:00:00Z'))

  test('the team notes its last contact and what comes next', async ({ client, assert }) => {
    const [{ pair }, staff] = [await createPair(), await createStaff()]
    const office = backOffice(client, staff)
    await office.post(follow(pair.id), ACTION)
    const form = await office.get(follow(pair.id))
    assert.deepInclude(form.body().form, ACTION)
    const entry = await AuditEntry.findByOrFail('action', 'matching.pair_followed')
    assert.equal(entry.subjectId, pair.id)
    assert.deepEqual(entry.after, ACTION)
  })

  test('a colleague who coordinates is given a pair, and nobody else can be', async ({
    client,
    assert,
  }) => {
    const [{ pair }, staff, colleague] = [
      await createPair(),
      await createStaff(),
      await createStaff(),
    ]
    const administrator = await createStaff(['administrator'])
    const office = backOffice(client, staff)
    const address = `resources/pairs/records/${pair.id}/changeCoordinator`
    const { form } = (await office.get(address)).body()
    assert.equal(form.coordinatorId, pair.coordinatorId)
    const offered = form.staff.map(({ id }: { id: string }) => id)
    assert.includeMembers(offered, [staff.id, colleague.id])
    assert.notInclude(offered, administrator.id)

    const refused = await office.post(address, { coordinatorId: administrator.id })
    assert.deepEqual(Object.keys(refused.body().record.errors), ['coordinatorId'])
    const given = await office.post(address, { coordinatorId: colleague.id })
    assert.equal(given.body().notice.message, 'coordinatorChanged')
    await pair.refresh()
    assert.equal(pair.coordinatorId, colleague.id)
    const entry = await AuditEntry.findByOrFail({ subjectId: pair.id, actorId: staff.id })
    assert.equal(entry.action, 'matching.coordinator_changed')
  })

  test('what changes nothing leaves no trace, and emptying takes it away', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    const office = backOffice(client, await createStaff())
    await office.post(follow(pair.id), ACTION)
    await office.post(follow(pair.id), ACTION)
    assert.lengthOf(await AuditEntry.query().where('action', 'matching.pair_followed'), 1)
    await office.post(follow(pair.id), { contactedOn: '', nextAction: '', nextActionOn: '' })
    await pair.refresh()
    assert.isNull(pair.nextAction)
    assert.isNull(pair.nextActionOn)
  })

  test('{field}: an action has its day, and a contact has been')
    .with([
      { field: 'nextActionOn', values: { nextAction: 'Appeler' } },
      { field: 'nextAction', values: { nextActionOn: '2026-11-30' } },
      { field: 'nextActionOn', values: { nextAction: 'Appeler', nextActionOn: '2026-02-31' } },
    ])
    .run(async ({ client, assert }, { field, values }) => {
      const { pair } = await createPair()
      const office = backOffice(client, await createStaff())
      const response = await office.post(follow(pair.id), values)
      assert.property(response.body().record.errors, field)
    })

  test('nobody has spoken with them next week, nor follows what is closed', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    const office = backOffice(client, await createStaff())
    const ahead = await office.post(follow(pair.id), { contactedOn: '2026-11-30' })
    assert.deepEqual(Object.keys(ahead.body().record.errors), ['contactedOn'])
    await pair.merge({ state: 'closed', closedAt: clock.now() }).save()
    const closed = await office.post(follow(pair.id), ACTION)
    assert.equal(closed.body().notice.message, 'refusals.pair_closed')
  })

  test('the first page names what is due, and the hours that were missed until somebody called', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    await createAppointment(pair, { state: 'missed', slots: ['2026-11-21T10:00:00Z'] })
    const office = backOffice(client, await createStaff())
    await office.post(follow(pair.id), { ...ACTION, contactedOn: '', nextActionOn: '2026-11-23' })
    assert.deepEqual(await waiting(office), ['missedHours', 'dueActions'])
    await office.post(follow(pair.id), { contactedOn: '2026-11-23' })
    assert.deepEqual(await waiting(office), [])
  })

  test('nobody is reminded of an hour that was missed once its pair is closed', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    await createAppointment(pair, { state: 'missed', slots: ['2026-11-21T10:00:00Z'] })
    const office = backOffice(client, await createStaff())
    assert.deepEqual(await waiting(office), ['missedHours'])
    await pair.merge({ state: 'closed', closedAt: clock.now() }).save()
    assert.deepEqual(await waiting(office), [])
  })

  test('its figures say nothing of fewer than five', async ({ client, assert }) => {
    for (let count = 0; count < 5; count++) await createStudent()
    const { pair } = await createPair()
    await createAppointment(pair, { state: 'completed', slots: ['2026-11-13T10:00:00Z'] })
    const office = backOffice(client, await createStaff())
    const response = await office.get('dashboard')
    const { pairs, levels: shown, weeks } = response.body().figures
    assert.isNull(pairs)
    assert.equal(shown.groups[0].count, 6)
    assert.equal(shown.others, 0)
    const held = new Map(weeks.map(({ week, held: count }: any) => [week, count]))
    assert.deepEqual([held.get('2026-11-09'), held.get('2026-11-23')], [1, 0])
    const other = backOffice(client, await createStaff(['administrator']))
    const without = await other.get('dashboard')
    assert.isNull(without.body().figures)
  })
})

async function waiting(office: ReturnType<typeof backOffice>) {
  const response = await office.get('dashboard')
  const keys: string[] = response.body().matters.map(({ key }: { key: string }) => key)
  return keys.filter((key) => key === 'missedHours' || key === 'dueActions')
}
