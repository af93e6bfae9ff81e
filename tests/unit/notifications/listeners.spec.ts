import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import { transaction } from '#core/transaction'
import MarkRead from '#messaging/actions/mark_read'
import Homework from '#homework/models/homework'
import HomeworkSet from '#homework/events/homework_set'
import HomeworkSubmitted from '#homework/events/homework_submitted'
import ExtendHomework from '#homework/actions/extend_homework'
import WithdrawHomework from '#homework/actions/withdraw_homework'
import ChangeHomeworkState from '#homework/actions/change_homework_state'
import SlotProposed from '#appointments/events/slot_proposed'
import SlotAccepted from '#appointments/events/slot_accepted'
import SlotDeclined from '#appointments/events/slot_declined'
import SlotCountered from '#appointments/events/slot_countered'
import MoveProposed from '#appointments/events/move_proposed'
import AppointmentMoved from '#appointments/events/appointment_moved'
import ProposalOverlapped from '#appointments/events/proposal_overlapped'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'
import TutorCleared from '#profiles/events/tutor_cleared'
import TellMessageSent from '#notifications/listeners/tell_message_sent'
import type { DomainEvent } from '#core/events/domain_event'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { noticeTo } from '#tests/helpers/notices'
import { caughtMails } from '#tests/helpers/mails'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import {
  createConversation,
  createMessage,
  createQuestion,
} from '#database/factories/messaging/conversation_factory'

type Told = { kind: string; occurrences: number; read_at: Date | null; data: any }

const told = (userId: string): Promise<Told[]> =>
  db.from('notifications').where({ user_id: userId, in_app: true }).orderBy('id')
const kindsOf = async (userId: string) => {
  const all = await told(userId)
  return all.map(({ kind }) => kind)
}
const happen = (event: DomainEvent<any>) => transaction((trx) => announce(event, trx))

/** A pair of whom everything said so far is over. */
async function quietPair(timeZone = 'Europe/Paris') {
  const student = { firstName: 'Inès', timeZone }
  const made = await createPair({ student, tutor: { firstName: 'Marc' } })
  await db.from('pgboss.job').delete()
  return made
}

test.group('Who is told what', (group) => {
  group.each.setup(() => void freezeTime())

  test('a new pair: both, each of the other, in the app and by e-mail', async ({ assert }) => {
    const { student, tutor, coordinator } = await createPair({
      student: { firstName: 'Inès' },
      tutor: { firstName: 'Marc' },
    })
    await runJobs()
    const [[hers], [his]] = [await told(student.id), await told(tutor.id)]
    assert.equal(hers.data.otherFirstName, 'Marc')
    assert.equal(his.data.otherFirstName, 'Inès')
    assert.match(his.data.path, /^\/messages\/[0-9a-f-]{36}$/)
    assert.lengthOf(await told(coordinator.id), 0)
    assert.include(caughtMails(student.email)[0].text, 'Tu travailles maintenant avec Marc')
    assert.include(caughtMails(tutor.email)[0].text, 'Vous travaillez maintenant avec Inès')
  })

  test('a cleared tutor', async ({ assert }) => {
    const tutor = await createTutor()
    await happen(new TutorCleared({ tutorId: tutor.id }))
    await happen(new TutorCleared({ tutorId: tutor.id }))
    await runJobs()
    assert.deepEqual(await kindsOf(tutor.id), ['profiles.tutor_cleared'])
    assert.lengthOf(caughtMails(tutor.email), 1)
  })

  test('a proposed slot: the other one, with its time on their own clock', async ({ assert }) => {
    const { pair, student, tutor } = await quietPair()
    const slots = ['2026-11-24T16:00:00Z', '2026-11-26T17:00:00Z']
    const { appointment } = await createAppointment(pair, { slots })
    await happen(new SlotProposed({ appointmentId: appointment.id, proposerId: tutor.id }))
    await runJobs()
    assert.deepEqual(await kindsOf(student.id), ['appointments.slot_proposed'])
    assert.lengthOf(await told(tutor.id), 0)
    const [{ text }] = caughtMails(student.email)
    assert.match(text, /mardi 24 novembre.+17:00.+18:00 ou jeudi 26 novembre.+18:00.+19:00/)
  })

  test('a proposal that was answered meanwhile is old news', async ({ assert }) => {
    const { pair, student, tutor } = await quietPair()
    const { appointment } = await createAppointment(pair, { state: 'declined' })
    await happen(new SlotProposed({ appointmentId: appointment.id, proposerId: tutor.id }))
    await runJobs()
    assert.lengthOf(await told(student.id), 0)
  })

  test('an answer, and a cancellation: the other one')
    .with([
      { event: SlotAccepted, state: 'confirmed' as const, kind: 'appointments.slot_accepted' },
      { event: SlotDeclined, state: 'declined' as const, kind: 'appointments.slot_declined' },
      {
        event: AppointmentCancelled,
        state: 'cancelled' as const,
        kind: 'appointments.appointment_cancelled',
      },
    ])
    .run(async ({ assert }, { event: Event, state, kind }) => {
      const { pair, student, tutor } = await quietPair()
      const { appointment } = await createAppointment(pair, { state })
      await happen(new Event({ appointmentId: appointment.id, actorId: student.id }))
      await runJobs()
      assert.deepEqual(await kindsOf(tutor.id), [kind])
      assert.lengthOf(await told(student.id), 0)
      assert.lengthOf(caughtMails(tutor.email), 1)
    })

  test('a counter-proposal, and a proposed move: the other one, with the new times')
    .with([
      { kind: 'appointments.slot_countered', event: SlotCountered, id: 'counterId' },
      { kind: 'appointments.move_proposed', event: MoveProposed, id: 'moveId' },
    ])
    .run(async ({ assert }, { kind, event: Event, id }) => {
      const { pair, student, tutor } = await quietPair()
      const { appointment: before } = await createAppointment(pair, { state: 'confirmed' })
      const { appointment } = await createAppointment(pair, { slots: ['2026-11-26T17:00:00Z'] })
      const ids = { appointmentId: before.id, [id]: appointment.id, actorId: tutor.id }
      await happen(new Event(ids as never))
      await runJobs()
      assert.deepEqual(await kindsOf(student.id), [kind])
      assert.lengthOf(await told(tutor.id), 0)
      assert.match(caughtMails(student.email)[0].text, /jeudi 26 novembre.+18:00.+19:00/)
    })

  test('both clocks are said where they differ, and the year where it is another one', async ({
    assert,
  }) => {
    freezeTime()
    const { pair, student, tutor } = await quietPair('Indian/Reunion')
    const { appointment } = await createAppointment(pair, { slots: ['2027-01-13T15:00:00Z'] })
    const { id: appointmentId } = appointment
    await happen(new SlotProposed({ appointmentId, proposerId: tutor.id }))
    await runJobs()
    assert.match(
      caughtMails(student.email)[0].text,
      new RegExp(`mercredi 13 janvier 2027.+19:00.+À l’heure de ${tutor.firstName}.+2027.+16:00`)
    )
    assert.match(
      await noticeTo(student, 'appointments.slot_proposed'),
      new RegExp(`2027.+19:00.+\\. À l’heure de ${tutor.firstName}.+2027.+16:00`)
    )
    await appointment
      .merge({ state: 'confirmed', startsAt: clock.at(new Date('2027-01-13T15:00:00Z')) })
      .merge({ endsAt: clock.at(new Date('2027-01-13T16:00:00Z')) })
      .save()
    await happen(new SlotAccepted({ appointmentId, actorId: student.id }))
    await runJobs()
    assert.match(
      caughtMails(tutor.email)[0].text,
      new RegExp(`13 janvier 2027 à 16:00.+À l’heure d’${student.firstName}.+19:00`)
    )
    assert.match(
      await noticeTo(tutor, 'appointments.slot_accepted'),
      new RegExp(`13 janvier 2027 à 16:00 \\(mercredi.+19:00 pour ${student.firstName}\\)\\.$`)
    )
  })

  test('an hour that is moved twice is told twice', async ({ assert }) => {
    const { pair, student, tutor } = await quietPair()
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    for (const moveId of [pair.id, student.id]) {
      const ids = { appointmentId: appointment.id, moveId, actorId: tutor.id }
      await happen(new AppointmentMoved(ids))
    }
    await runJobs()
    const moved = 'appointments.appointment_moved'
    assert.deepEqual(await kindsOf(student.id), [moved, moved])
  })

  test('a proposal that is withdrawn for another hour: the other, and its author who was not there', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await quietPair()
    const { appointment } = await createAppointment(pair, { state: 'cancelled' })
    const { id: appointmentId } = appointment
    await happen(new ProposalOverlapped({ appointmentId, actorId: tutor.id }))
    await runJobs()
    assert.deepEqual(await kindsOf(student.id), ['appointments.proposal_overlapped'])
    const [mail] = caughtMails(student.email)
    assert.include(mail.text, `La proposition de ${tutor.firstName} n’est plus possible`)
    assert.notMatch(`${mail.subject} ${mail.text}`, /a annulé la séance|est annulée/)
    assert.lengthOf(await told(tutor.id), 0)
    await happen(new ProposalOverlapped({ appointmentId, actorId: student.id }))
    await runJobs()
    assert.deepEqual(await kindsOf(tutor.id), ['appointments.proposal_overlapped'])
  })

  test('homework: set, the student; handed in, the tutor, without an e-mail', async ({
    assert,
  }) => {
    const now = freezeTime()
    const { pair, student, tutor } = await quietPair()
    const homework = await Homework.create({
      pairId: pair.id,
      studentId: student.id,
      tutorId: tutor.id,
      title: 'Fractions, page 12',
      dueAt: now.plus({ days: 2 }),
    })
    await happen(new HomeworkSet({ homeworkId: homework.id }))
    await runJobs()
    assert.deepEqual(await kindsOf(student.id), ['homework.homework_set'])
    const [mail] = caughtMails(student.email)
    assert.include(mail.text, 'Fractions, page 12')
    assert.notInclude(mail.subject, 'Fractions')

    await homework.merge({ state: 'submitted', submittedAt: now }).save()
    await happen(new HomeworkSubmitted({ homeworkId: homework.id }))
    await runJobs()
    assert.deepEqual(await kindsOf(tutor.id), ['homework.homework_submitted'])
    const [ofTutor] = caughtMails(tutor.email)
    assert.include(ofTutor.text, 'Fractions, page 12')
    assert.notInclude(ofTutor.subject, 'Fractions')
  })

  test('homework: stuck, the tutor; what the tutor decides, the student; never what was said', async ({
    assert,
  }) => {
    const now = freezeTime()
    const { pair, student, tutor } = await quietPair()
    const homework = await createHomework(pair, {
      title: 'Fractions',
      dueAt: now.plus({ days: 2 }),
    })
    const said = { words: 'Ma cousine ne comprend pas non plus', files: [] }
    const sides = { pair_id: pair.id, student_id: student.id, tutor_id: tutor.id }
    const about = { homework: { id: homework.id, ...sides }, said }
    const ofStudent = { ...about, role: 'student', actorId: student.id } as const
    await new ChangeHomeworkState().handle({ ...ofStudent, state: 'blocked' })
    await runJobs()
    assert.deepEqual(await kindsOf(tutor.id), ['homework.homework_blocked'])
    const [mail] = caughtMails(tutor.email)
    assert.notInclude(`${mail.subject} ${mail.text}`, 'cousine')

    const due = { ...about, dueLocal: '2026-12-01T18:00', studentTimeZone: 'Europe/Paris' }
    freezeTime('2026-11-24T09:00:00Z')
    await new ExtendHomework().handle({ ...due, again: false })
    await new ChangeHomeworkState().handle({ ...ofStudent, state: 'submitted' })
    const ofTutor = { ...about, role: 'tutor', actorId: tutor.id } as const
    await new ChangeHomeworkState().handle({ ...ofTutor, state: 'reviewed' })
    await runJobs()
    await new ExtendHomework().handle({ ...due, again: true })
    await new WithdrawHomework().handle({ homework: about.homework, reason: 'Déjà vu' })
    await runJobs()
    assert.sameMembers(await kindsOf(student.id), [
      'homework.homework_extended',
      'homework.homework_reviewed',
      'homework.homework_asked_again',
      'homework.homework_withdrawn',
    ])
    const all = caughtMails(student.email).map(({ subject, text }) => subject + text)
    assert.notInclude(all.join(' '), 'Déjà vu')
  })

  test('homework that is due sooner: the student by e-mail too, since no reminder may come', async ({
    assert,
  }) => {
    const now = freezeTime()
    const { pair, student, tutor } = await quietPair()
    const { id } = await createHomework(pair, { title: 'Fractions', dueAt: now.plus({ days: 9 }) })
    const homework = { id, pair_id: pair.id, student_id: student.id, tutor_id: tutor.id }
    const about = { homework, studentTimeZone: 'Europe/Paris', said: { words: '', files: [] } }
    const extend = async (dueLocal: string) => {
      const result = await new ExtendHomework().handle({ ...about, dueLocal, again: false })
      assert.isTrue(result.ok)
      await runJobs()
      return caughtMails(student.email)
    }

    assert.lengthOf(await extend('2026-12-12T18:00'), 0)
    const [mail, ...others] = await extend('2026-11-24T18:00')
    assert.equal(mail.subject, 'La date d’un devoir change')
    assert.include(mail.text, 'mardi 24 novembre à 18:00')
    assert.lengthOf(others, 0)
    assert.lengthOf(await extend('2026-11-25T18:00'), 1)
    assert.lengthOf(await kindsOf(student.id), 3)
  })
})

test.group('Messages', (group) => {
  group.each.setup(() => void freezeTime())

  const messagesTold = async (userId: string) => {
    const all = await told(userId)
    return all.filter(({ kind }) => kind === 'messaging.message_sent')
  }
  const unread = async (userId: string) => {
    const all = await messagesTold(userId)
    return all.filter((one) => one.read_at === null)
  }

  test('share one unread notification, however often the listener runs', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    for (const body of ['Un poisson', 'deux poissons', 'trois poissons'])
      await createMessage(conversation, tutor, body)
    await runJobs()
    await new TellMessageSent().handle({ conversationId: conversation.id, authorId: tutor.id })

    const [one, ...others] = await unread(student.id)
    assert.equal(one.occurrences, 3)
    assert.lengthOf(others, 0)
    assert.lengthOf(await messagesTold(tutor.id), 0)
    assert.isFalse(caughtMails(student.email).some((mail) => mail.text.includes('poisson')))
  })

  test('are cleared when they are read, and told anew afterwards', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor)
    await createMessage(conversation, tutor)
    await runJobs()
    const about = { conversationId: conversation.id, userId: student.id }
    await new MarkRead().handle({ ...about, position: 2 })
    await runJobs()
    assert.lengthOf(await unread(student.id), 0)

    await createMessage(conversation, tutor)
    await runJobs()
    const [one, ...others] = await unread(student.id)
    assert.equal(one.occurrences, 1)
    assert.lengthOf(others, 0)
    const user = await db.from('users').where('id', student.id).firstOrFail()
    const all = await told(student.id)
    assert.equal(user.unread_notifications, all.filter((each) => each.read_at === null).length)
  })

  test('that were read before anybody was told are not told', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor)
    await new MarkRead().handle({
      conversationId: conversation.id,
      userId: student.id,
      position: 1,
    })
    await runJobs()
    assert.lengthOf(await messagesTold(student.id), 0)
  })

  test('told, dismissed, and one more: it comes back', async ({ assert }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor)
    await runJobs()
    await db.from('notifications').where('user_id', student.id).update({ read_at: new Date() })
    await db.from('users').where('id', student.id).update({ unread_notifications: 0 })
    await createMessage(conversation, tutor)
    await runJobs()
    const [one] = await unread(student.id)
    assert.equal(one.occurrences, 2)
    const user = await db.from('users').where('id', student.id).firstOrFail()
    assert.equal(user.unread_notifications, 1)
  })
})

test.group('What is written to the team', () => {
  test('an answer is told as the team’s, a pair’s message by its name', async ({ assert }) => {
    const person = await createUser()
    const { conversation } = await createQuestion(person)
    await createMessage(conversation, await createStaff(), 'Voici.')
    const { conversation: ofPair, student, tutor } = await createConversation()
    await createMessage(ofPair, tutor)
    await runJobs()
    const sideOf = async (userId: string) => {
      const all = await told(userId)
      return all.find(({ kind }) => kind === 'messaging.message_sent')!.data.side
    }
    assert.equal(await sideOf(person.id), 'team')
    assert.equal(await sideOf(student.id), 'pair')
  })

  test('tells whoever answers of a question that is nobody’s, then who has it, once for each time that it waits', async ({
    assert,
  }) => {
    // By day: at night what the team is told waits until morning.
    freezeTime('2026-11-24T09:00:00Z')
    const [person, owner, other] = [await createUser(), await createStaff(), await createStaff()]
    const administrator = await createStaff(['administrator'])
    const mailsOf = ({ email }: typeof owner) =>
      caughtMails(email!).filter(({ subject }) => subject.includes('question'))
    const { conversation } = await createQuestion(person)
    await runJobs()
    assert.deepEqual(await kindsOf(owner.id), ['messaging.question_written'])
    assert.deepEqual(await kindsOf(other.id), ['messaging.question_written'])
    assert.deepEqual(await kindsOf(administrator.id), [])
    assert.include(mailsOf(other)[0].html, 'Personne n’a encore pris sa question')

    freezeTime('2026-11-25T09:00:00Z')
    await createMessage(conversation, owner, 'Bonjour !')
    freezeTime('2026-11-25T10:00:00Z')
    await createMessage(conversation, person, 'Encore une question.')
    await createMessage(conversation, person, 'Et une autre.')
    await runJobs()
    assert.lengthOf(await told(owner.id), 2)
    assert.lengthOf(await told(other.id), 1)
    assert.include(mailsOf(owner)[1].html, 'Sa question vous est confiée')
    const [{ data }] = await told(owner.id)
    assert.match(data.path, /^\/admin\/pages\/questions\?question=/)
  })

  test('an e-mail that waited for the morning is dropped when the question was answered', async ({
    assert,
  }) => {
    freezeTime('2026-11-25T21:00:00Z')
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation } = await createQuestion(person)
    await runJobs()
    await createMessage(conversation, staff, 'Voici.')
    freezeTime('2026-11-26T06:01:00Z')
    await db.from('pgboss.job').update({ start_after: new Date(0) })
    await runJobs()
    const subjects = caughtMails(staff.email!).map(({ subject }) => subject)
    assert.notInclude(subjects, 'Une question attend l’équipe')
    const deliveries = db.from('deliveries').where('channel', 'email')
    const own = await deliveries.whereIn(
      'notification_id',
      db.from('notifications').where('user_id', staff.id).select('id')
    )
    assert.deepEqual(
      own.map(({ state }) => state),
      ['dropped']
    )
  })
})
