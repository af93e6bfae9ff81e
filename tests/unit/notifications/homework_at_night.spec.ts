import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import type Homework from '#homework/models/homework'
import ExtendHomework from '#homework/actions/extend_homework'
import DeliverEmail from '#notifications/actions/deliver_email'
import TellHomeworkSet from '#notifications/listeners/tell_homework_set'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

/** 21:00 and 7:00 in Paris. */
const EVENING = '2026-11-23T20:00:00Z'
const MORNING = '2026-11-24T06:00:00Z'

async function setInTheEvening(dueAt: string) {
  freezeTime('2026-11-23T09:00:00Z')
  const made = await createPair({ student: { timeZone: 'Europe/Paris' } })
  await db.from('pgboss.job').delete()
  await db.from('deliveries').delete()
  freezeTime(EVENING)
  const homework = await createHomework(made.pair, { dueAt: clock.at(new Date(dueAt)) })
  await new TellHomeworkSet().handle({ homeworkId: homework.id })
  return { ...made, homework }
}

async function moveTo(homework: Homework, dueLocal: string) {
  const { id, pairId, studentId, tutorId } = homework
  const moved = { id, pair_id: pairId, student_id: studentId, tutor_id: tutorId }
  const how = { studentTimeZone: 'Europe/Paris', said: { words: '', files: [] }, again: false }
  const result = await new ExtendHomework().handle({ homework: moved, dueLocal, ...how })
  if (!result.ok) throw new Error(`Not moved: ${result.reason}`)
  await runJobs()
}

/** What becomes in the morning of the e-mails that wait. */
async function letGo(order: 'asc' | 'desc' = 'asc') {
  freezeTime(MORNING)
  const waiting = await db.from('deliveries').where('state', 'pending').orderBy('id', order)
  for (const { id: deliveryId } of waiting) await new DeliverEmail().handle({ deliveryId })
}

test.group('Homework that is set in quiet hours', () => {
  test(
    'and moved nearer in the same night is one e-mail in the morning, with the time that holds: {$self}'
  )
    .with(['asc', 'desc'] as const)
    .run(async ({ assert }, order) => {
      const { student, homework } = await setInTheEvening('2026-11-30T17:00:00Z')
      freezeTime('2026-11-23T20:30:00Z')
      await moveTo(homework, '2026-11-27T18:00')
      await moveTo(homework, '2026-11-26T18:00')
      assert.lengthOf(caughtMails(student.email), 0)
      await letGo(order)
      const [mail, ...others] = caughtMails(student.email)
      assert.lengthOf(others, 0)
      assert.include(mail.text, 'jeudi 26 novembre à 18:00')
    })

  test('is mailed once more when it is moved nearer after that', async ({ assert }) => {
    const { student, homework } = await setInTheEvening('2026-11-30T17:00:00Z')
    await letGo()
    assert.lengthOf(caughtMails(student.email), 1)
    freezeTime('2026-11-24T10:00:00Z')
    await moveTo(homework, '2026-11-26T18:00')
    const [, mail, ...others] = caughtMails(student.email)
    assert.equal(mail.subject, 'La date d’un devoir change')
    assert.lengthOf(others, 0)
  })

  test('is not mailed after it was due', async ({ assert }) => {
    const { student } = await setInTheEvening('2026-11-24T05:30:00Z')
    await letGo()
    assert.lengthOf(caughtMails(student.email), 0)
    const states = await db.from('deliveries').where('channel', 'email').select('state')
    assert.deepEqual(states, [{ state: 'dropped' }])
  })
})
