import { test } from '@japa/runner'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import Level from '#profiles/models/level'
import Student from '#profiles/models/student'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { announced } from '#tests/helpers/events'
import Availability from '#profiles/models/availability'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import Appointment from '#appointments/models/appointment'
import SlotProposed from '#appointments/events/slot_proposed'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const tomorrow = { date: '2026-11-24', time: '17:00' }

const propose = (client: ApiClient, user: User, body: Record<string, unknown>) =>
  client.post('/appointments').loginAs(user).withCsrfToken().redirects(0).accept('json').json(body)

test.group('Proposing slots', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks for sign-in', async ({ client, assert }) => {
    const form = await client.get('/appointments/new').redirects(0)
    assert.equal(form.header('location'), '/login')
    const sent = await client.post('/appointments').withCsrfToken().redirects(0)
    assert.equal(sent.header('location'), '/login')
  })

  test('the form comes with the windows of both', async ({ client, assert }) => {
    const { student, tutor } = await createPair()
    const window = { weekday: 2, startsMinute: 960, endsMinute: 1140 }
    await Availability.create({ userId: tutor.id, ...window })
    const page = () => client.get('/appointments/new').loginAs(student).withInertia()
    const response = await page()
    const props = response.inertiaProps as any
    assert.deepEqual(props.ownAvailability, { windows: [], absences: [] })
    assert.deepEqual(props.partners[0].windows, [window])
    assert.isAtMost(await countQueries(page), MOST_QUERIES)
  })

  test('a stranger gets a 404', async ({ client }) => {
    const { pair } = await createPair()
    await assertStranger404(client, 'post', '/appointments', { pairId: pair.id, slots: [tomorrow] })
  })

  test('the same sent again, once its answer was lost, is the same proposal', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const slots = [tomorrow, { date: '2026-11-25', time: '18:30' }]
    const body = { pairId: pair.id, slots, plan: 'Les fractions' }
    const sent = await Promise.all([1, 2].map(() => propose(client, student, body)))
    const { id } = await Appointment.query().firstOrFail()
    for (const response of [...sent, await propose(client, student, body)])
      assert.equal(response.header('location'), `/appointments/${id}`)
    assert.lengthOf(await Appointment.all(), 1)
    assert.lengthOf(await announced(SlotProposed), 1)

    await propose(client, student, { ...body, plan: 'Les aires' })
    await propose(client, student, { ...body, slots: [tomorrow] })
    await propose(client, student, { ...body, minutes: 90 })
    assert.lengthOf(await Appointment.all(), 4)
  })

  test('what was agreed on before it is sent again is the hour itself', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const body = { pairId: pair.id, slots: [tomorrow] }
    await propose(client, student, body)
    const proposal = await Appointment.query().preload('slots').firstOrFail()
    const [{ startsAt, endsAt }] = proposal.slots
    await proposal.merge({ state: 'confirmed', startsAt, endsAt }).save()
    const again = await propose(client, student, body)
    assert.equal(again.header('location'), `/appointments/${proposal.id}`)
    assert.lengthOf(await Appointment.all(), 1)
  })

  test('what was declined or withdrawn may be proposed again', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const body = { pairId: pair.id, slots: [tomorrow] }
    for (const state of ['declined', 'cancelled'] as const) {
      await propose(client, student, body)
      await Appointment.query().update({ state })
    }
    await propose(client, student, body)
    assert.lengthOf(await Appointment.all(), 3)
  })

  test('reads the slots on the clock of who proposes, and tells', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const pushes = recordBroadcasts()
    const slots = [tomorrow, { date: '', time: '' }, { date: '2026-11-25', time: '18:30' }]
    const body = { pairId: pair.id, slots, minutes: 90, plan: ' Les fractions ' }
    const response = await propose(client, student, body)

    const appointment = await Appointment.query().preload('slots').firstOrFail()
    assert.equal(response.header('location'), `/appointments/${appointment.id}`)
    assert.deepInclude(appointment.$attributes, {
      state: 'proposed',
      proposerId: student.id,
      plan: 'Les fractions',
      startsAt: null,
    })
    assert.deepEqual(
      appointment.slots.map(({ startsAt, endsAt }) => [
        startsAt.toUTC().toISO(),
        endsAt.toUTC().toISO(),
      ]),
      [
        ['2026-11-24T13:00:00.000Z', '2026-11-24T14:30:00.000Z'],
        ['2026-11-25T14:30:00.000Z', '2026-11-25T16:00:00.000Z'],
      ]
    )
    assert.deepEqual(await announced(SlotProposed), [
      { appointmentId: appointment.id, proposerId: student.id },
    ])
    const push = { type: 'appointment', appointmentId: appointment.id }
    assert.deepEqual([pushes.to(student.id), pushes.to(tutor.id)], [[push], [push]])
  })

  test('an hour is the usual length', async ({ client, assert }) => {
    const { pair, tutor } = await createPair()
    await propose(client, tutor, { pairId: pair.id, slots: [tomorrow] })
    const { slots } = await Appointment.query().preload('slots').firstOrFail()
    assert.equal(slots[0].endsAt.diff(slots[0].startsAt).as('minutes'), 60)
  })

  test('refuses {0}')
    .with([
      ['a slot in the past', { slots: [{ date: '2026-11-23', time: '09:30' }] }, 'slots.0.time'],
      [
        'an hour that clocks skip',
        { slots: [tomorrow, { date: '2027-03-28', time: '02:30' }] },
        'slots.1.time',
      ],
      ['the same slot twice', { slots: [tomorrow, tomorrow] }, 'slots.1.time'],
      ['no slot', { slots: [] }, 'slots'],
      ['an empty slot', { slots: [{ date: '', time: '' }] }, 'slots.0.date'],
      [
        'four slots',
        { slots: [1, 2, 3, 4].map((hour) => ({ ...tomorrow, time: `1${hour}:00` })) },
        'slots',
      ],
      ['half a slot', { slots: [tomorrow, { date: '2026-11-25', time: '' }] }, 'slots.1.time'],
      [
        'a day that does not exist',
        { slots: [{ date: '2027-02-30', time: '10:00' }] },
        'slots.0.date',
      ],
      ['less than a quarter of an hour', { slots: [tomorrow], minutes: 14 }, 'minutes'],
      ['more than four hours', { slots: [tomorrow], minutes: 241 }, 'minutes'],
      [
        'a slot sooner than the notice',
        { slots: [{ date: '2026-11-23', time: '21:59' }] },
        'slots.0.time',
      ],
      [
        'a slot more than a year ahead',
        { slots: [{ date: '2027-11-24', time: '10:00' }] },
        'slots.0.time',
      ],
      ['an offer of another age', { offers: ['2099-02-28T10:00:00.000Z'] }, 'offers'],
      ['an offer sooner than the notice', { offers: ['2026-11-23T20:59:00.000Z'] }, 'offers'],
      [
        'a time before the student is awake',
        { slots: [tomorrow, { date: '2026-11-25', time: '07:59' }] },
        'slots.1.time',
      ],
      [
        'a time that lasts until the student sleeps',
        { slots: [{ ...tomorrow, time: '19:31' }] },
        'slots.0.time',
      ],
      ['an offer that is no moment', { offers: ['2026-02-31T10:00:00.000Z'] }, 'offers'],
      ['an offer with seconds', { offers: ['2026-11-25T15:00:30.000Z'] }, 'offers'],
      [
        'more than three, ticked and written',
        { slots: [tomorrow], offers: [15, 16, 17].map((hour) => `2026-11-25T${hour}:00:00.000Z`) },
        'offers',
      ],
      ['a plan without end', { slots: [tomorrow], plan: 'a'.repeat(2001) }, 'plan'],
    ] as const)
    .run(async ({ client, assert }, [, body, field]) => {
      const { pair, tutor } = await createPair()
      const response = await propose(client, tutor, { pairId: pair.id, ...body })
      response.assertStatus(422)
      assert.include(
        response.body().errors.map((error: any) => error.field),
        field
      )
      assert.lengthOf(await Appointment.all(), 0)
      assert.lengthOf(await announced(SlotProposed), 0)
    })

  test('refuses a slot during a confirmed appointment, and allows the one right after', async ({
    client,
    assert,
  }) => {
    const { pair, tutor } = await createPair()
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T16:00:00Z'] })
    const response = await propose(client, tutor, {
      pairId: pair.id,
      slots: [{ ...tomorrow, time: '17:45' }],
    })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, 'slots.0.time')
    const after = await propose(client, tutor, {
      pairId: pair.id,
      slots: [{ ...tomorrow, time: '18:00' }],
    })
    after.assertStatus(302)
  })

  test('the waking hours are the student’s own, by their clock and their level', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const at = (time: string) =>
      propose(client, tutor, { pairId: pair.id, slots: [{ ...tomorrow, time }] })
    const late = await at('17:00')
    late.assertStatus(422)
    assert.include(late.body().errors[0].message, 'entre 08:00 et 20:30, à son heure')
    const inTime = await at('16:30')
    inTime.assertStatus(302)

    const { levelId } = await Student.findOrFail(student.id)
    await Level.query().where('id', levelId).update({ dayStarts: '09:00', dayEnds: '18:00' })
    const lateForLevel = await at('14:30')
    assert.include(lateForLevel.body().errors[0].message, 'entre 09:00 et 18:00')
  })

  test('a week holds as many hours as the team allows', async ({ client, assert }) => {
    const { pair, tutor } = await createPair()
    await Settings.query().update({ appointmentsPerWeek: 1 })
    settings.forget()
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-25T16:00:00Z'] })
    const full = await propose(client, tutor, { pairId: pair.id, slots: [tomorrow] })
    full.assertStatus(422)
    assert.include(full.body().errors[0].message, 'autant de séances')
    const next = await propose(client, tutor, {
      pairId: pair.id,
      slots: [{ date: '2026-11-30', time: '17:00' }],
    })
    next.assertStatus(302)
  }).teardown(() => settings.forget())

  test('what suits both is offered first, without what is taken, and can be ticked', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const window = { weekday: 3, startsMinute: 16 * 60, endsMinute: 18 * 60 }
    await Availability.createMany([
      { userId: student.id, ...window },
      { userId: tutor.id, ...window },
    ])
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-25T15:00:00Z'] })
    await createAppointment(pair, { slots: ['2026-12-02T16:00:00Z'] })
    const page = await client.get('/appointments/new').loginAs(student).withInertia()
    const starts = (page.inertiaProps as any).offers.map((offer: any) => offer.startsAt)
    assert.deepEqual(starts.slice(0, 3), [
      '2026-11-25T16:00:00.000Z',
      '2026-12-02T15:00:00.000Z',
      '2026-12-09T15:00:00.000Z',
    ])
    const short = await client.get('/appointments/new?minutes=30').loginAs(tutor).withInertia()
    const halves = (short.inertiaProps as any).offers.map((offer: any) => offer.startsAt)
    assert.deepEqual(halves.slice(0, 2), ['2026-11-25T16:00:00.000Z', '2026-11-25T16:30:00.000Z'])

    const body = { pairId: pair.id, offers: [starts[0]], slots: [{ date: '', time: '' }] }
    const sent = await propose(client, student, body)
    sent.assertStatus(302)
    const { slots } = await Appointment.query()
      .where('proposerId', student.id)
      .preload('slots')
      .firstOrFail()
    assert.deepEqual(
      slots.map(({ startsAt }) => startsAt.toUTC().toISO()),
      [starts[0]]
    )
  })

  test('a {$self} pair plans nothing')
    .with(['paused', 'closed'] as const)
    .run(async ({ client, assert }, state) => {
      const { pair, tutor } = await createPair()
      await pair.merge({ state, closedAt: state === 'closed' ? pair.createdAt : null }).save()
      const response = await propose(client, tutor, { pairId: pair.id, slots: [tomorrow] })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, 'pairId')
    })

  test('the form knows whom to propose to, and where somebody tapped', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor } = await createPair()
    const page = await client
      .get('/appointments/new?date=2026-11-24&time=17:00&pair=nonsense')
      .loginAs(tutor)
      .withInertia()
    page.assertStatus(200)
    assert.deepInclude(page.inertiaProps, { pairId: pair.id, today: '2026-11-23', date: null })
    assert.equal((page.inertiaProps as any).partners[0].otherFirstName, student.firstName)

    const tapped = await client
      .get('/appointments/new?date=2026-11-24&time=17:00')
      .loginAs(tutor)
      .withInertia()
    assert.deepInclude(tapped.inertiaProps, { date: '2026-11-24', time: '17:00' })
  })

  test('who has no pair is told what is missing', async ({ client, assert }) => {
    const page = await client
      .get('/appointments/new')
      .loginAs(await createStaff())
      .withInertia()
    page.assertStatus(200)
    assert.deepInclude(page.inertiaProps, { pairId: null, partners: [] })
  })
})
