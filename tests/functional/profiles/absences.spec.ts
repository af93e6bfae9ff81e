import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { fieldErrors } from '#tests/helpers/field_errors'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import type User from '#accounts/models/user'
import Absence from '#profiles/models/absence'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const add = (client: ApiClient, user: User, startsOn: string, endsOn: string) =>
  client
    .post('/availability/absences')
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .json({ startsOn, endsOn })
    .accept('html')

const daysOf = (userId: string) =>
  db.from('absences').where('user_id', userId).orderBy('starts_on').select('starts_on', 'ends_on')

test.group('Absences', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T22:30:00Z'))

  test('ask for sign-in, and are nothing to staff or to strangers', async ({ client }) => {
    const out = await client.post('/availability/absences').withCsrfToken().redirects(0)
    out.assertHeader('location', '/login')
    const staff = await add(client, await createStaff(), '2026-12-01', '2026-12-02')
    staff.assertFlashMessage('error', 'Ce compte n’y a pas accès.')
    const user = await createUser()
    const absence = await Absence.create({
      userId: user.id,
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
    })
    await assertStranger404(client, 'delete', `/availability/absences/${absence.id}`)
  })

  test('are noted, shown with those to come first, and taken back', async ({ client, assert }) => {
    const user = await createUser()
    const over = { userId: user.id, startsOn: '2026-11-02', endsOn: '2026-11-03' }
    await Absence.create(over)
    const response = await add(client, user, '2026-12-19', '2027-01-03')
    response.assertHeader('location', '/availability')
    await add(client, user, '2026-11-23', '2026-11-23')

    const page = await client.get('/availability').loginAs(user).withInertia()
    const { absences, today } = page.inertiaProps as any
    assert.equal(today, '2026-11-23')
    assert.deepEqual(
      absences.map((each: any) => [each.startsOn, each.endsOn, each.over]),
      [
        ['2026-11-23', '2026-11-23', false],
        ['2026-12-19', '2027-01-03', false],
        ['2026-11-02', '2026-11-03', true],
      ]
    )
    const gone = await client
      .delete(`/availability/absences/${absences[1].id}`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    gone.assertHeader('location', '/availability')
    assert.lengthOf(await daysOf(user.id), 2)
  })

  test('are refused at their field', async ({ client, assert }) => {
    const user = await createUser({ timeZone: 'Indian/Reunion' })
    await add(client, user, '2026-12-19', '2027-01-03')
    const errorsOf = async (from: string, to: string) =>
      fieldErrors(await add(client, user, from, to))

    assert.deepEqual((await errorsOf('2027-01-03', '2027-01-10')).startsOn, [
      'Une absence est déjà notée du 19 décembre 2026 au 3 janvier 2027.',
    ])
    assert.property(await errorsOf('2026-12-12', '2026-12-11'), 'endsOn')
    // On the Réunion it is tomorrow already.
    assert.property(await errorsOf('2026-11-23', '2026-11-23'), 'startsOn')
    assert.property(await errorsOf('2028-11-20', '2028-11-25'), 'endsOn')
    assert.isEmpty(await errorsOf('2028-11-20', '2028-11-24'))
    assert.property(await errorsOf('2027-02-30', '2027-03-01'), 'startsOn')
    assert.property(await errorsOf('', ''), 'startsOn')
    assert.lengthOf(await daysOf(user.id), 2)
  })

  test('are not without end', async ({ client, assert }) => {
    const user = await createUser()
    await db.rawQuery(
      `INSERT INTO absences (user_id, starts_on, ends_on)
       SELECT ?, day, day FROM generate_series(date '2026-12-01', date '2027-01-29', '1 day') AS day`,
      [user.id]
    )
    const response = await add(client, user, '2027-02-01', '2027-02-01')
    assert.match(fieldErrors(response).startsOn[0], /Soixante absences/)
  })

  test('are told to the other of the pair', async ({ client, assert }) => {
    const { student, tutor } = await createPair()
    const { to } = recordBroadcasts()
    await add(client, tutor, '2026-12-19', '2026-12-20')
    const push = { type: 'profile', userId: tutor.id, part: 'availability' }
    assert.deepEqual(to(student.id), [push])
    assert.deepEqual(to(tutor.id), [push])
  })
})
