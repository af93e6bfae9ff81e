import { test } from '@japa/runner'
import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type Pair from '#matching/models/pair'
import Homework from '#homework/models/homework'
import Appointment from '#appointments/models/appointment'
import SendReminders from '#reminders/actions/send_reminders'
import Remind from '#reminders/actions/remind'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { breakMails, caughtMails, workingMails } from '#tests/helpers/mails'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const NOON = '2026-11-23T12:00:00Z'

async function quietPair(values: Parameters<typeof createPair>[0] = {}) {
  const made = await createPair(values)
  await db.from('pgboss.job').delete()
  return made
}

const createHomework = (pair: Pair, dueAt: DateTime, title = 'Fractions, page 12') =>
  Homework.create({
    pairId: pair.id,
    studentId: pair.studentId,
    tutorId: pair.tutorId,
    title,
    dueAt,
  })

const send = () => new SendReminders().handle()
const reminders = () => db.from('reminders').orderBy('channel')
const told = (userId: string) =>
  db.from('notifications').where('user_id', userId).where('kind', 'like', 'reminders.%')
const reminded = (email: string) =>
  caughtMails(email).filter(({ subject }) => subject.startsWith('Rappel'))

test.group('Reminders', (group) => {
  group.each.setup(() => void freezeTime(NOON))

  test('of homework go to the student, in-app and by e-mail, once', async ({ assert }) => {
    const now = freezeTime(NOON)
    const { pair, student, tutor } = await quietPair({
      student: { timeZone: 'Indian/Reunion', locale: 'fr' },
    })
    const homework = await createHomework(pair, now.plus({ hours: 20 }))
    assert.lengthOf(await send(), 1)
    assert.lengthOf(await send(), 0)
    await runJobs()

    const rows = await reminders()
    assert.deepEqual(
      rows.map(({ channel }) => channel),
      ['email', 'in_app']
    )
    assert.lengthOf(await told(student.id), 1)
    assert.lengthOf(await told(tutor.id), 0)
    const [mail, ...others] = reminded(student.email)
    assert.lengthOf(others, 0)
    assert.include(mail.text, 'mardi 24 novembre à 12:00')
    assert.include(mail.text, `/homework/${homework.id}`)
    assert.notInclude(mail.subject, 'Fractions')
  })

  test('of an appointment go to both, each on their own clock', async ({ assert }) => {
    const { pair, student, tutor } = await quietPair({
      student: { timeZone: 'America/Martinique' },
      tutor: { timeZone: 'Europe/Paris', locale: 'en' },
    })
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T10:00:00Z'] })
    assert.lengthOf(await send(), 2)
    await runJobs()
    assert.include(caughtMails(student.email)[0].text, 'mardi 24 novembre à 06:00')
    assert.include(caughtMails(tutor.email)[0].text, 'Tuesday 24 November at 11:00')
  })

  test('wait until the lead has begun', async ({ assert }) => {
    const now = freezeTime(NOON)
    const { pair } = await quietPair()
    await createHomework(pair, now.plus({ hours: 25 }))
    assert.lengthOf(await send(), 0)
    freezeTime(now.plus({ hours: 1 }).toISO())
    assert.lengthOf(await send(), 1)
  })

  test('of what is done, overdue, proposed or without a working pair do not go', async ({
    assert,
  }) => {
    const now = freezeTime(NOON)
    const { pair } = await quietPair()
    const done = await createHomework(pair, now.plus({ hours: 3 }))
    await done.merge({ state: 'submitted', submittedAt: now }).save()
    await createHomework(pair, now.minus({ minutes: 1 }))
    await createAppointment(pair, { slots: ['2026-11-24T10:00:00Z'] })
    const other = await quietPair()
    await createHomework(other.pair, now.plus({ hours: 3 }))
    await other.pair.merge({ state: 'paused' }).save()
    assert.lengthOf(await send(), 0)
    assert.lengthOf(await reminders(), 0)
  })

  test('of what was moved go again for the new time, and of what was moved away not', async ({
    assert,
  }) => {
    const now = freezeTime(NOON)
    const { pair, student } = await quietPair()
    const homework = await createHomework(pair, now.plus({ hours: 3 }))
    await send()
    await homework.merge({ dueAt: now.plus({ hours: 30 }) }).save()
    assert.lengthOf(await send(), 0)
    freezeTime(now.plus({ hours: 7 }).toISO())
    assert.lengthOf(await send(), 1)
    assert.lengthOf(await told(student.id), 2)
  })

  test('are judged again at the moment they go', async ({ assert }) => {
    const now = freezeTime(NOON)
    const { pair } = await quietPair()
    const homework = await createHomework(pair, now.plus({ hours: 3 }))
    const [reminder] = await new SendReminders().handle({ dryRun: true })
    assert.lengthOf(await reminders(), 0)

    await homework.merge({ dueAt: now.plus({ hours: 4 }) }).save()
    assert.isFalse(await new Remind().handle({ reminder, at: now }))
    await homework
      .merge({ dueAt: now.plus({ hours: 3 }), state: 'submitted', submittedAt: now })
      .save()
    assert.isFalse(await new Remind().handle({ reminder, at: now }))
    assert.lengthOf(await reminders(), 0)
  })

  test('survive a mail server that is down, and are dropped once it is too late', async ({
    assert,
  }) => {
    const now = freezeTime(NOON)
    const { pair, student } = await quietPair()
    await createHomework(pair, now.plus({ hours: 3 }), 'À temps')
    const late = await createHomework(pair, now.plus({ hours: 2 }), 'Trop tard')
    await send()
    breakMails()
    await runJobs()
    assert.lengthOf(reminded(student.email), 0)

    workingMails()
    await late.merge({ state: 'submitted', submittedAt: now }).save()
    await db.from('pgboss.job').update({ start_after: new Date(0) })
    await runJobs()
    const mails = reminded(student.email)
    assert.lengthOf(mails, 1)
    assert.include(mails[0].text, 'À temps')
    const states = await db.from('deliveries').where('channel', 'email').orderBy('state')
    assert.deepEqual(
      states.map(({ state }) => state),
      ['dropped', 'sent']
    )
  })

  test('of a cancelled appointment are dropped', async ({ assert }) => {
    const { pair } = await quietPair()
    const { appointment } = await createAppointment(pair, {
      state: 'confirmed',
      slots: ['2026-11-24T10:00:00Z'],
    })
    await Appointment.query().where('id', appointment.id).update({ state: 'cancelled' })
    assert.lengthOf(await send(), 0)
  })
})

test.group('Several schedulers at once', () => {
  test('remind each person exactly once', async ({ assert }) => {
    const now = freezeTime(NOON)
    const { pair, student, tutor } = await quietPair()
    for (const hours of [2, 3, 4])
      await createHomework(pair, now.plus({ hours }), `Devoir ${hours}`)
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T10:00:00Z'] })

    const sent = await Promise.all([send(), send(), send()])
    assert.lengthOf(sent.flat(), 5)
    assert.lengthOf(await reminders(), 10)
    assert.lengthOf(await told(student.id), 4)
    assert.lengthOf(await told(tutor.id), 1)
    await runJobs()
    assert.lengthOf(reminded(student.email), 4)
    assert.lengthOf(reminded(tutor.email), 1)
  }).tags(['@committed'])
})
