import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import Appointment from '#appointments/models/appointment'
import CloseHours from '#appointments/actions/close_hours'
import SuspendHours from '#appointments/actions/suspend_hours'
import GiveAttendance from '#appointments/actions/give_attendance'
import { feedHours } from '#appointments/queries/planned_hours'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

/** The hour is from 16:00 to 17:00; the grace time is two days, as shipped. */
const BEFORE = '2026-11-24T09:00:00Z'
const BEGINS = '2026-11-24T16:00:00Z'
const GRACE_OVER = '2026-11-26T17:00:00Z'

async function pausedHour() {
  const people = await createPair()
  const { appointment } = await createAppointment(people.pair, { state: 'confirmed' })
  await people.pair.merge({ state: 'paused', resumesAs: 'trial' }).save()
  await db.from('pgboss.job').delete()
  return { ...people, appointment }
}

const read = ({ id }: Appointment) => Appointment.findOrFail(id)

async function pageOf(client: ApiClient, user: User, url: string) {
  const page = await client.get(url).loginAs(user).withInertia()
  return page.inertiaProps as any
}

test.group('An hour whose pair can’t plan', (group) => {
  group.each.setup(() => void freezeTime(BEFORE))

  test('is shown as suspended, on its page, today and in the calendar', async ({
    client,
    assert,
  }) => {
    const { student, appointment } = await pausedHour()
    const { appointment: shown, around } = await pageOf(
      client,
      student,
      `/appointments/${appointment.id}`
    )
    assert.include(shown, { state: 'suspended', suspended: false })
    assert.isNull(around.join)
    const today = await pageOf(client, student, '/')
    assert.include(today.hour, { id: appointment.id, suspended: true })
    assert.isEmpty(today.week)
    const week = await pageOf(client, student, '/calendar/week/2026-11-23')
    assert.equal(week.appointments[0].state, 'suspended')
  })

  test('nothing waits for an answer that nobody may give', async ({ client, assert }) => {
    const { pair, student } = await pausedHour()
    await createAppointment(pair, { slots: ['2026-11-27T16:00:00Z'] })
    assert.isEmpty((await pageOf(client, student, '/')).answers)
    await pair.merge({ state: 'trial', resumesAs: null }).save()
    assert.lengthOf((await pageOf(client, student, '/')).answers, 1)
  })

  test('is in no calendar elsewhere, and back as soon as the pair works', async ({ assert }) => {
    const { pair, student } = await pausedHour()
    const range = [new Date('2026-11-01'), new Date('2026-12-31')] as const
    assert.isEmpty(await feedHours(student.id, ...range))
    await pair.merge({ state: 'trial', resumesAs: null }).save()
    assert.lengthOf(await feedHours(student.id, ...range), 1)
  })

  test('does not take place once it begins: nobody missed it, and nobody is told so', async ({
    client,
    assert,
  }) => {
    const { pair, student, tutor, appointment } = await pausedHour()
    assert.isEmpty(await new SuspendHours().handle())
    const told = recordBroadcasts()
    freezeTime(BEGINS)
    assert.deepEqual(await new SuspendHours().handle(), [appointment.id])
    assert.deepInclude((await read(appointment)).$attributes, {
      state: 'cancelled',
      suspended: true,
    })
    assert.lengthOf(told.sent, 2)

    await pair.merge({ state: 'trial', resumesAs: null }).save()
    freezeTime(GRACE_OVER)
    assert.isEmpty(await new CloseHours().handle())
    await runJobs()
    assert.isEmpty([...caughtMails(student.email), ...caughtMails(tutor.email)])
    const page = await pageOf(client, student, `/appointments/${appointment.id}`)
    assert.include(page.appointment, { state: 'suspended', suspended: true })
    assert.equal(page.history[0].became, 'suspended')
    assert.isNull(page.around.attendance)
  })

  test('takes place when the pair works again in time', async ({ assert }) => {
    const { pair, appointment } = await pausedHour()
    await pair.merge({ state: 'trial', resumesAs: null }).save()
    freezeTime(BEGINS)
    assert.isEmpty(await new SuspendHours().handle())
    assert.equal((await read(appointment)).state, 'confirmed')
  })

  test('one that was under way before the pause waits for an answer, not for the grace time', async ({
    assert,
  }) => {
    const { pair, student, appointment } = await pausedHour()
    freezeTime('2026-11-24T16:15:00Z')
    assert.isEmpty(await new SuspendHours().handle())
    freezeTime(GRACE_OVER)
    assert.isEmpty(await new CloseHours().handle())

    const answer = { appointmentId: appointment.id, actorId: student.id, missing: null }
    await new GiveAttendance().handle(answer)
    assert.equal((await read(appointment)).state, 'completed')
    assert.equal((await pair.refresh()).state, 'paused')
  })

  test('of a closed pair the silent hour counts as missed, and nobody is offered another', async ({
    assert,
  }) => {
    const { pair, student, appointment } = await pausedHour()
    await pair.merge({ state: 'closed', resumesAs: null, closedAt: freezeTime(BEGINS) }).save()
    freezeTime(GRACE_OVER)
    await new CloseHours().handle()
    assert.equal((await read(appointment)).state, 'missed')
    await runJobs()
    assert.isEmpty(caughtMails(student.email))
  })

  test('the command does it, and only says so on a dry run', async ({ assert }) => {
    const { appointment } = await pausedHour()
    freezeTime(BEGINS)
    ace.ui.switchMode('raw')
    const dry = await ace.exec('appointments:close-hours', ['--dry-run'])
    const said = dry.logger.getLogs().map(({ message }) => message)
    assert.equal((await read(appointment)).state, 'confirmed')
    await ace.exec('appointments:close-hours', [])
    ace.ui.switchMode('normal')
    assert.include(said.join(), `Would suspend ${appointment.id}`)
    assert.equal((await read(appointment)).state, 'cancelled')
  })
})
