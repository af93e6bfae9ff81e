import { test } from '@japa/runner'
import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type Pair from '#matching/models/pair'
import Homework from '#homework/models/homework'
import SetHomework from '#homework/actions/set_homework'
import ExtendHomework from '#homework/actions/extend_homework'
import AcceptSlot from '#appointments/actions/accept_slot'
import Appointment from '#appointments/models/appointment'
import Task from '#homework/models/task'
import { groupsFor } from '#notifications/groups'
import { leadTimes } from '#reminders/lead_times'
import ReminderLead from '#reminders/models/reminder_lead'
import type { Role, SubjectType } from '#reminders/due'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import SendReminders from '#reminders/actions/send_reminders'
import Remind from '#reminders/actions/remind'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { noticeTo } from '#tests/helpers/notices'
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

  test('are offered for choosing to whom they go, and to nobody else', async ({ assert }) => {
    const leads = await ReminderLead.all()
    for (const role of ['student', 'tutor', 'staff'] as const) {
      const ofRole = leads.filter((lead) => lead.role === role)
      assert.sameMembers(
        groupsFor(role).filter((each) => each.endsWith('_reminders')),
        ofRole.map(({ subjectType }) => `${subjectType}_reminders`)
      )
    }
  })

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

  test('of an appointment name the other’s clock too where it differs, the day with it', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await quietPair({
      student: { firstName: 'Inès', timeZone: 'Pacific/Noumea', locale: 'fr' },
      tutor: { firstName: 'Marc', timeZone: 'Europe/Paris', locale: 'en' },
    })
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-23T16:00:00Z'] })
    await send()
    await runJobs()
    const [toStudent] = caughtMails(student.email)
    assert.include(toStudent.text, 'Une séance avec Marc mardi 24 novembre à 03:00')
    assert.include(toStudent.text, 'À l’heure de Marc : lundi 23 novembre à 17:00.')
    const [toTutor] = caughtMails(tutor.email)
    assert.include(toTutor.text, 'A session with Inès on Monday 23 November at 17:00')
    assert.include(toTutor.text, 'On the clock of Inès: Tuesday 24 November at 03:00.')
    assert.equal(
      await noticeTo(student, 'reminders.%'),
      'Rappel : séance avec Marc mardi 24 novembre à 03:00 (lundi 23 novembre à 17:00 pour Marc).'
    )
    assert.equal(
      await noticeTo(tutor, 'reminders.%'),
      'Reminder: session with Inès on Monday 23 November at 17:00 (Tuesday 24 November at 03:00 for Inès).'
    )
  })

  test('of an appointment name one clock where both show the same', async ({ assert }) => {
    const { pair, student, tutor } = await quietPair({
      student: { timeZone: 'Indian/Reunion' },
      tutor: { timeZone: 'Asia/Dubai' },
    })
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T10:00:00Z'] })
    await send()
    await runJobs()
    for (const person of [student, tutor]) {
      assert.include(caughtMails(person.email)[0].text, 'mardi 24 novembre à 14:00')
      assert.notInclude(caughtMails(person.email)[0].text, 'À l’heure de')
      assert.notInclude(await noticeTo(person, 'reminders.%'), 'pour')
    }
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

async function setLeads(subjectType: SubjectType, role: Role, minutes: number[]) {
  await ReminderLead.query().where({ subjectType, role }).update({ minutes })
  leadTimes.forget()
}

test.group('Reminders of tasks', () => {
  test('go to their owner, without what is written in them', async ({ assert }) => {
    const now = freezeTime(NOON)
    const owner = await createUser({ role: 'tutor', locale: 'en', timeZone: 'Europe/Paris' })
    await Task.create({
      ownerId: owner.id,
      title: 'Prepare the secret',
      dueAt: now.plus({ hours: 5 }),
    })
    assert.lengthOf(await send(), 1)
    assert.lengthOf(await send(), 0)
    await runJobs()
    const [mail] = caughtMails(owner.email)
    assert.include(mail.text, 'A task due Monday 23 November at 18:00')
    assert.match(mail.text, /\/tasks\s/)
    const [notification] = await told(owner.id)
    assert.notInclude(JSON.stringify([mail, notification]), 'secret')
  })

  test('go to somebody of the team too', async ({ assert }) => {
    const now = freezeTime(NOON)
    const owner = await createStaff()
    await Task.create({ ownerId: owner.id, title: 'x', dueAt: now.plus({ hours: 5 }) })
    assert.lengthOf(await send(), 1)
    assert.lengthOf(await told(owner.id), 1)
  })

  test('of what is done, without a time, or of an account that is closed do not go', async ({
    assert,
  }) => {
    const now = freezeTime(NOON)
    const owner = await createUser()
    const gone = await createUser({ state: 'suspended' })
    const dueAt = now.plus({ hours: 5 })
    await Task.createMany([
      { ownerId: owner.id, title: 'Done', dueAt, doneAt: now },
      { ownerId: owner.id, title: 'Some day' },
      { ownerId: gone.id, title: 'Theirs', dueAt },
    ])
    assert.lengthOf(await send(), 0)
  })

  test('that are ticked off while the mail server is down are dropped', async ({ assert }) => {
    const now = freezeTime(NOON)
    const owner = await createUser()
    const task = await Task.create({ ownerId: owner.id, title: 'x', dueAt: now.plus({ hours: 5 }) })
    await send()
    breakMails()
    await runJobs()
    await task.merge({ doneAt: now }).save()
    workingMails()
    await db.from('pgboss.job').update({ start_after: new Date(0) })
    await runJobs()
    assert.lengthOf(caughtMails(owner.email), 0)
  })
})

test.group('Who doesn’t want reminders', () => {
  const choose = (userId: string, group: string, channel: string) =>
    db
      .table('notification_choices')
      .insert({ user_id: userId, kind_group: group, channel, wanted: false })

  test('hears of them on the other channel alone, and is asked once', async ({ assert }) => {
    const now = freezeTime(NOON)
    const owner = await createUser()
    await choose(owner.id, 'task_reminders', 'email')
    await Task.create({ ownerId: owner.id, title: 'x', dueAt: now.plus({ hours: 5 }) })
    assert.lengthOf(await send(), 1)
    assert.lengthOf(await new SendReminders().handle({ dryRun: true }), 0)
    await runJobs()
    assert.lengthOf(await told(owner.id), 1)
    assert.lengthOf(caughtMails(owner.email), 0)
  })

  test('and said so while the mail server was down gets none when it is back', async ({
    assert,
  }) => {
    const now = freezeTime(NOON)
    const owner = await createUser()
    await Task.create({ ownerId: owner.id, title: 'x', dueAt: now.plus({ hours: 5 }) })
    await send()
    breakMails()
    await runJobs()
    await choose(owner.id, 'task_reminders', 'email')
    workingMails()
    await db.from('pgboss.job').update({ start_after: new Date(0) })
    await runJobs()
    assert.lengthOf(caughtMails(owner.email), 0)
  })
})

test.group('Lead times', () => {
  test('of each role: the tutor a day and an hour before, the student an hour before', async ({
    assert,
  }) => {
    const now = freezeTime(NOON)
    const { pair, student, tutor } = await quietPair()
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-11-24T10:00:00Z'] })
    await setLeads('appointment', 'student', [60])
    await setLeads('appointment', 'tutor', [1440, 60])
    const toldNow = async () =>
      (await send()).map(({ userId, leadMinutes }) => [userId, leadMinutes])
    assert.deepEqual(await toldNow(), [[tutor.id, 1440]])
    freezeTime(now.plus({ hours: 20 }).toISO())
    assert.deepEqual(await toldNow(), [])
    freezeTime(now.plus({ hours: 21, minutes: 5 }).toISO())
    const heard = await toldNow()
    assert.sameDeepMembers(heard, [
      [student.id, 60],
      [tutor.id, 60],
    ])
    assert.deepEqual(await toldNow(), [])
  })

  test('that are made longer remind nobody again of what was said', async ({ assert }) => {
    const now = freezeTime(NOON)
    const { pair } = await quietPair()
    await createHomework(pair, now.plus({ hours: 20 }))
    await createHomework(pair, now.plus({ hours: 40 }), 'Pas encore dit')
    assert.lengthOf(await send(), 1)
    await setLeads('homework', 'student', [2880])
    const sent = (await send()).map(({ leadMinutes }) => leadMinutes)
    assert.deepEqual(sent, [2880])
    await setLeads('homework', 'student', [2880, 60])
    freezeTime(now.plus({ hours: 19, minutes: 30 }).toISO())
    assert.lengthOf(await send(), 1)
  })

  test('without any, nobody is reminded', async ({ assert }) => {
    const now = freezeTime(NOON)
    const { pair } = await quietPair()
    await setLeads('homework', 'student', [])
    await createHomework(pair, now.plus({ hours: 3 }))
    assert.lengthOf(await send(), 0)
  })

  test('a scheduler that was down for three hours says what still makes sense, once', async ({
    assert,
  }) => {
    const now = freezeTime(NOON)
    const { pair } = await quietPair()
    await setLeads('homework', 'student', [120, 60])
    const missed = await createHomework(pair, now.plus({ hours: 1 }), 'Passé')
    const soon = await createHomework(pair, now.plus({ hours: 3, minutes: 30 }), 'Bientôt')
    const later = await createHomework(pair, now.plus({ hours: 4, minutes: 30 }), 'Plus tard')
    freezeTime(now.plus({ hours: 3 }).toISO())
    const sent = (await send()).map(({ subject, leadMinutes }) => [subject.id, leadMinutes])
    assert.deepEqual(sent, [
      [soon.id, 60],
      [later.id, 120],
    ])
    assert.notInclude(sent.flat(), missed.id)
  })
})

test.group('What is due sooner than its lead', (group) => {
  group.each.setup(() => void freezeTime(NOON))

  test('homework that was given for today is not reminded of at once, nor a new date for it', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await quietPair({ student: { timeZone: 'Europe/Paris' } })
    await setLeads('homework', 'student', [1440, 60])
    await new SetHomework().handle({
      ...{ id: null, tutorId: tutor.id, pairId: pair.id, appointmentId: null, files: [] },
      ...{ title: 'Fractions', instructions: '', studentTimeZone: 'Europe/Paris' },
      dueLocal: '2026-11-23T19:00',
    })
    assert.lengthOf(await send(), 0)
    const { id } = await Homework.firstOrFail()
    const sides = { pair_id: pair.id, student_id: student.id, tutor_id: tutor.id }
    await new ExtendHomework().handle({
      ...{ homework: { id, ...sides }, again: false, said: { words: '', files: [] } },
      ...{ dueLocal: '2026-11-23T20:00', studentTimeZone: 'Europe/Paris' },
    })
    assert.lengthOf(await send(), 0)
    freezeTime('2026-11-23T18:00:00Z')
    const sent = (await send()).map(({ leadMinutes }) => leadMinutes)
    assert.deepEqual(sent, [60])
    assert.lengthOf(await send(), 0)
  })

  test('nor an hour that was accepted for tomorrow morning, to either', async ({ assert }) => {
    const { pair, student } = await quietPair()
    const { appointment, slots } = await createAppointment(pair, {
      slots: ['2026-11-24T10:00:00Z'],
    })
    const accepted = await new AcceptSlot().handle({
      ...{ appointmentId: appointment.id, slotId: slots[0].id, actorId: student.id },
    })
    assert.isTrue(accepted.ok)
    assert.lengthOf(await send(), 0)
    assert.lengthOf(await told(student.id), 0)
  })

  test('what was set in time is said by a scheduler that was down meanwhile', async ({
    assert,
  }) => {
    const { pair, tutor } = await quietPair({ student: { timeZone: 'Europe/Paris' } })
    await new SetHomework().handle({
      ...{ id: null, tutorId: tutor.id, pairId: pair.id, appointmentId: null, files: [] },
      ...{ title: 'Fractions', instructions: '', studentTimeZone: 'Europe/Paris' },
      dueLocal: '2026-11-25T19:00',
    })
    freezeTime('2026-11-25T15:00:00Z')
    assert.lengthOf(await send(), 1)
  })

  test('is judged again as it goes: what was set anew says nothing', async ({ assert }) => {
    const now = freezeTime(NOON)
    const { pair } = await quietPair()
    const homework = await createHomework(pair, now.plus({ hours: 3 }))
    const [reminder] = await new SendReminders().handle({ dryRun: true })
    await homework.merge({ dueSince: now }).save()
    assert.isFalse(await new Remind().handle({ reminder, at: now }))
    assert.lengthOf(await reminders(), 0)
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
