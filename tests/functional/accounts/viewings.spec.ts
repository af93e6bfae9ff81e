import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { queriesOf } from '#tests/helpers/queries'
import { plantedIn, plantWords } from '#tests/helpers/planted'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { fillIn, routes } from '#tests/functional/strangers/ask'
import type User from '#accounts/models/user'
import Viewing from '#accounts/models/viewing'
import AuditEntry from '#audit/models/audit_entry'
import StaffPermission from '#accounts/models/staff_permission'
import BeginViewing from '#accounts/actions/begin_viewing'
import EndOldViewings from '#accounts/actions/end_old_viewings'
import { isOwnRoute, VIEWABLE_ROUTES } from '#accounts/viewable_routes'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createStudent, createTutor } from '#database/factories/profiles/profile_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import { createAgreedSeries } from '#database/factories/appointments/series_factory'

const WHY = { reason: 'Elle ne trouve pas son agenda.' }

const ID = randomUUID()
const ANYWHERE = {
  ...{ id: ID, fileId: ID, messageId: ID, questionId: ID, token: 'unknown', purpose: 'photo' },
  ...{ 'view': 'week', '*': 'nowhere' },
}

async function lookAs(
  person: User,
  permissions: StaffPermission['permission'][] = ['coordinator']
) {
  const staff = await createStaff(permissions)
  const input = { staffId: staff.id, personId: person.id, reason: WHY.reason }
  const result = await new BeginViewing().handle(input)
  if (!result.ok) throw new Error(result.reason)
  return { staff, viewing: result.value }
}

type Look = Awaited<ReturnType<typeof lookAs>>

const asViewer = (request: ReturnType<ApiClient['get']>, { staff, viewing }: Look) =>
  withSecondFactor(request, staff).withSession({ viewing: viewing.id }).redirects(0)

const begin = (client: ApiClient, staff: User, values: object) =>
  withSecondFactor(client.post('/admin/viewings'), staff)
    .withCsrfToken()
    .header('accept', 'application/json')
    .redirects(0)
    .json(values)

const entries = (action: string) => AuditEntry.query().where('action', action)

test.group('Beginning to see as a person', (group) => {
  group.each.setup(() => void freezeTime())

  test('asks why, is in the journal with its end, and lies in the login session', async ({
    client,
    assert,
  }) => {
    const student = await createStudent()
    const staff = await createStaff()
    const response = await begin(client, staff, { personId: student.id, ...WHY })
    response.assertStatus(201)
    const viewing = await Viewing.findByOrFail('personId', student.id)
    assert.equal(response.session('viewing'), viewing.id)
    const entry = await entries('accounts.viewing_begun').firstOrFail()
    assert.deepInclude(entry.$attributes, { actorId: staff.id, reason: WHY.reason })
    assert.equal(entry.subjectId, student.id)
    assert.equal(entry.after!.until, viewing.until.toUTC().toISO())
  })

  test('without a reason nothing begins', async ({ client, assert }) => {
    const student = await createStudent()
    const response = await begin(client, await createStaff(), { personId: student.id, reason: '' })
    response.assertStatus(422)
    assert.isNull(await Viewing.first())
  })

  test('never as a colleague, never as somebody who sees nothing of the site', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const closed = await createStudent({ state: 'suspended' })
    for (const [person, refusal] of [
      [await createStaff(['administrator']), 'view_of_staff'],
      [staff, 'view_of_staff'],
      [closed, 'view_of_closed'],
    ] as const) {
      const response = await begin(client, staff, { personId: person.id, ...WHY })
      response.assertStatus(422)
      assert.equal(response.body().refusal, refusal)
    }
    const nobody = await begin(client, staff, { personId: randomUUID(), ...WHY })
    nobody.assertStatus(404)
  })

  for (const [permission, status] of [
    ['coordinator', 201],
    ['safeguarding', 201],
    ['administrator', 403],
  ] as const) {
    test(`somebody who is ${permission} gets ${status}`, async ({ client }) => {
      const student = await createStudent()
      const response = await begin(client, await createStaff([permission]), {
        personId: student.id,
        ...WHY,
      })
      response.assertStatus(status)
    })
  }

  test('a student and a tutor find nothing there', async ({ client }) => {
    const student = await createStudent()
    for (const stranger of [await createUser(), await createTutor()]) {
      const response = await client
        .post('/admin/viewings')
        .loginAs(stranger)
        .withCsrfToken()
        .redirects(0)
        .json({ personId: student.id, ...WHY })
      response.assertStatus(404)
    }
  })
})

test.group('Seeing as a person', (group) => {
  group.each.setup(() => void freezeTime())

  test('shows their pages with who is seen and until when', async ({ client, assert }) => {
    const student = await createStudent({ firstName: 'Lina', familyName: 'Moreau' })
    const look = await lookAs(student)
    const response = await asViewer(client.get('/profile'), look).withInertia()
    response.assertStatus(200)
    const { user, viewing } = response.inertiaProps as any
    assert.equal(user.id, student.id)
    assert.deepEqual(viewing, { name: 'Lina Moreau', until: look.viewing.until.toUTC().toISO() })
  })

  test('every other page stays closed, with a plain explanation', async ({ client, assert }) => {
    const look = await lookAs(await createStudent())
    const closed = routes().filter(
      ({ method, name, pattern }) =>
        method === 'get' && !VIEWABLE_ROUTES.includes(name) && !isOwnRoute(name, pattern)
    )
    assert.includeMembers(
      closed.map(({ name }) => name),
      ['conversations.index', 'memos.index', 'tasks.index', 'notifications.show', 'passwords.edit']
    )
    for (const route of closed) {
      const url = fillIn(route.pattern, ANYWHERE)
      const response = await asViewer(client.get(url), look).withInertia()
      assert.equal(response.status(), 403, route.name)
      assert.equal(response.inertiaComponent, 'accounts/viewings/show', route.name)
    }
  }).timeout(60_000)

  test('nothing can be sent: every route that changes something answers 403', async ({
    client,
    assert,
  }) => {
    const look = await lookAs(await createStudent())
    const writes = routes().filter(
      ({ method, name, pattern }) => method !== 'get' && !isOwnRoute(name, pattern)
    )
    assert.isAbove(writes.length, 60)
    for (const route of writes) {
      const url = fillIn(route.pattern, ANYWHERE)
      const request = asViewer(client[route.method](url), look).withCsrfToken()
      const response = await request.header('accept', 'application/json').json({})
      assert.equal(response.status(), 403, route.name)
      assert.deepEqual(response.body(), { error: 'viewing_read_only' }, route.name)
    }
  }).timeout(60_000)

  test('a form that is sent without script is told that it was not sent', async ({ client }) => {
    const look = await lookAs(await createStudent())
    const response = await asViewer(client.post('/tasks'), look)
      .withCsrfToken()
      .withInertia()
      .form({ title: 'Mon classeur' })
    response.assertStatus(403)
    response.assertInertiaPropsContains({ why: 'read_only' })
  })

  test('looking changes nothing and shows no message, memo nor task', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await plantWords()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    const { series } = await createAgreedSeries(pair)
    const homework = await createHomework(pair, { state: 'blocked' })
    const ids: Record<string, string> = {
      'appointments.show': appointment.id,
      'session_reports.show': appointment.id,
      'series.show': series.id,
      'homework.show': homework.id,
    }
    const pages = routes().filter(({ name }) => VIEWABLE_ROUTES.includes(name))
    assert.sameMembers(
      pages.map(({ name }) => name),
      [...VIEWABLE_ROUTES]
    )
    for (const person of [student, tutor]) {
      const look = await lookAs(person)
      const other = person === student ? tutor : student
      for (const { name, pattern } of pages) {
        const url = fillIn(pattern, { ...ANYWHERE, id: ids[name] ?? other.id })
        let text = ''
        const queries = await queriesOf(async () => {
          const response = await asViewer(client.get(url), look).withInertia()
          assert.isBelow(response.status(), 500, name)
          text = response.text()
        })
        const changes = queries.filter((sql) =>
          /^\s*(insert|update|delete|select.*for update)/i.test(sql)
        )
        assert.deepEqual(changes, [], name)
        assert.deepEqual(plantedIn(text), [], name)
      }
    }
  }).timeout(60_000)

  test('the same pages show those words to the person', async ({ client, assert }) => {
    const { pair, student } = await plantWords()
    await createAppointment(pair, { state: 'confirmed' })
    const response = await client.get('/').loginAs(student).withInertia()
    assert.isAbove(plantedIn(response.text()).length, 0)
  })

  test('the back office stays the member of staff’s own, and so does their stream', async ({
    client,
  }) => {
    const look = await lookAs(await createStudent())
    const office = await asViewer(client.get('/admin/api/resources/users/actions/list'), look)
    office.assertStatus(200)
    const signedIn = await asViewer(client.get('/login-session'), look)
    signedIn.assertStatus(204)
  })
})

test.group('The end of seeing as a person', (group) => {
  group.each.setup(() => void freezeTime())

  test('one leaves it, back to the record, and the journal says so', async ({ client, assert }) => {
    const student = await createStudent()
    const look = await lookAs(student)
    const response = await asViewer(client.post('/viewing/end'), look).withCsrfToken()
    response.assertStatus(302)
    response.assertHeader('location', `/admin/resources/users/records/${student.id}/show`)
    assert.isUndefined(response.session('viewing'))
    const [entry] = await entries('accounts.viewing_ended')
    assert.deepInclude(entry.$attributes, { actorId: look.staff.id, subjectId: student.id })
    const again = await asViewer(client.post('/viewing/end'), look).withCsrfToken()
    again.assertStatus(302)
    assert.lengthOf(await entries('accounts.viewing_ended'), 1)
  })

  test('its time is over: staff are themselves again, and a form of before goes nowhere', async ({
    client,
    assert,
  }) => {
    const look = await lookAs(await createStudent())
    freezeTime('2026-11-23T09:31:00Z')
    const form = await asViewer(client.put('/account/display'), look)
      .withCsrfToken()
      .withInertia()
      .form({ theme: 'dark' })
    form.assertStatus(403)
    form.assertInertiaPropsContains({ why: 'over' })
    const page = await asViewer(client.get('/'), look).withInertia()
    assert.equal((page.inertiaProps as any).user.id, look.staff.id)
    assert.isNull((page.inertiaProps as any).viewing)
    const [entry] = await entries('accounts.viewing_ended')
    assert.equal(entry.after!.endedAt, look.viewing.until.toUTC().toISO())
  })

  test('signing out ends it', async ({ client, assert }) => {
    const look = await lookAs(await createStudent())
    await asViewer(client.post('/logout'), look).withCsrfToken()
    await look.viewing.refresh()
    assert.isNotNull(look.viewing.endedAt)
  })

  test('who lost the permission, or another person, sees nothing by it', async ({
    client,
    assert,
  }) => {
    const look = await lookAs(await createStudent())
    const another = await createStaff()
    const foreign = await asViewer(client.get('/'), { ...look, staff: another }).withInertia()
    assert.equal((foreign.inertiaProps as any).user.id, another.id)

    const second = await lookAs(await createStudent())
    await StaffPermission.query().where('userId', second.staff.id).update({
      permission: 'administrator',
    })
    const lost = await asViewer(client.get('/'), second).withInertia()
    assert.equal((lost.inertiaProps as any).user.id, second.staff.id)
  })

  test('a person whose account was closed meanwhile is seen no more', async ({
    client,
    assert,
  }) => {
    const student = await createStudent()
    const look = await lookAs(student)
    await student.merge({ state: 'suspended' }).save()
    const page = await asViewer(client.get('/'), look).withInertia()
    assert.equal((page.inertiaProps as any).user.id, look.staff.id)
  })

  test('what nobody came back from is ended by the clock, once', async ({ assert }) => {
    const look = await lookAs(await createStudent())
    await new EndOldViewings().handle()
    assert.lengthOf(await entries('accounts.viewing_ended'), 0)
    freezeTime('2026-11-23T10:00:00Z')
    await new EndOldViewings().handle()
    await new EndOldViewings().handle()
    assert.lengthOf(await entries('accounts.viewing_ended'), 1)
    await look.viewing.refresh()
    assert.equal(look.viewing.endedAt!.toUTC().toISO(), look.viewing.until.toUTC().toISO())
  })

  test('the database takes nobody who looks at themselves', async ({ assert }) => {
    const staff = await createStaff()
    const row = { staff_id: staff.id, person_id: staff.id, reason: 'x' }
    await assert.rejects(() =>
      db.transaction((trx) =>
        trx.table('viewings').insert({ ...row, begun_at: new Date(1), until: new Date(2) })
      )
    )
  })
})
