import { test } from '@japa/runner'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { sourceOf } from '#notifications/handed_in'
import { notify } from '#notifications/notify'
import { freezeTime } from '#tests/helpers/time'
import DeliverEmail from '#notifications/actions/deliver_email'
import InterviewSlot from '#profiles/models/interview_slot'
import { createStaff } from '#database/factories/accounts/user_factory'
import type Pair from '#matching/models/pair'
import type { Kind, NotificationData } from '#notifications/kinds'
import { caughtMails } from '#tests/helpers/mails'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAgreedSeries, createSeries } from '#database/factories/appointments/series_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

/** The record that news is about, and what changes it. */
type About = {
  id: string
  source?: string
  data?: Partial<NotificationData>
  turn: (state: string) => Promise<unknown>
}

const turns = (table: string, id: string) => (state: string) =>
  db.from(table).where('id', id).update({ state })

const ABOUT = {
  pair: async ({ id }: Pair, state: string): Promise<About> => {
    const turn = turns('pairs', id)
    await turn(state)
    return { id, turn }
  },
  homework: async (pair: Pair, state: string): Promise<About> => {
    const { id } = await createHomework(pair, { state: state as never })
    const turn = (next: string) =>
      db
        .from('homework')
        .where({ id })
        .update({ state: next, [`${next}_at`]: new Date() })
    return { id, turn }
  },
  appointment: async (pair: Pair, state: string): Promise<About> => {
    const { appointment } = await createAppointment(pair, { state: state as never })
    const { id, startsAt } = appointment
    return {
      ...{ id, turn: turns('appointments', id) },
      data: { startsAt: startsAt?.toUTC().toISO() ?? undefined },
    }
  },
  weekly: async (pair: Pair): Promise<About> => {
    const { series } = await createAgreedSeries(pair)
    const ended = { state: 'ended', ended_how: 'stopped', ended_at: new Date() }
    return {
      id: series.id,
      turn: () => db.from('series').where('id', series.id).update(ended),
      data: { startsAt: '2026-11-25T16:00:00.000Z' },
    }
  },
  interview: async ({ tutorId }: Pair): Promise<About> => {
    const [startsAt, endsAt] = ['2026-11-26T16:00:00Z', '2026-11-26T16:30:00Z'].map((at) =>
      clock.at(new Date(at))
    )
    const { id: interviewerId } = await createStaff()
    const booked = { tutorId, bookedAt: clock.now() }
    const slot = await InterviewSlot.create({ interviewerId, startsAt, endsAt, ...booked })
    return {
      id: slot.id,
      source: `${slot.id}:${slot.bookedAt!.toUTC().toISO()}`,
      turn: () => slot.merge({ tutorId: null, bookedAt: null }).save(),
      data: { startsAt: startsAt.toUTC().toISO()! },
    }
  },
  rule: async (pair: Pair, state: string): Promise<About> => {
    const { series, rule } = await createSeries(pair)
    const answered = { state, answered_by: pair.studentId, answered_at: new Date() }
    if (state === 'accepted') await db.from('series_rules').where('id', rule.id).update(answered)
    return { id: series.id, source: rule.id, turn: turns('series_rules', rule.id) }
  },
}

const NEWS: [Kind, keyof typeof ABOUT, string, string][] = [
  ['matching.pair_made', 'pair', 'trial', 'paused'],
  ['matching.pair_paused', 'pair', 'paused', 'active'],
  ['matching.pair_resumed', 'pair', 'active', 'paused'],
  ['appointments.slot_proposed', 'appointment', 'proposed', 'cancelled'],
  ['appointments.slot_countered', 'appointment', 'proposed', 'cancelled'],
  ['appointments.move_proposed', 'appointment', 'proposed', 'cancelled'],
  ['appointments.slot_accepted', 'appointment', 'confirmed', 'cancelled'],
  ['appointments.appointment_moved', 'appointment', 'confirmed', 'cancelled'],
  ['appointments.series_proposed', 'rule', 'proposed', 'cancelled'],
  ['appointments.series_change_proposed', 'rule', 'proposed', 'cancelled'],
  ['appointments.series_accepted', 'rule', 'accepted', 'cancelled'],
  ['appointments.series_changed', 'rule', 'accepted', 'cancelled'],
  ['appointments.attendance_disputed', 'appointment', 'confirmed', 'completed'],
  ['appointments.appointment_missed', 'appointment', 'missed', 'completed'],
  ['appointments.series_clocks_change', 'weekly', 'active', 'ended'],
  ['appointments.series_zone_changed', 'weekly', 'active', 'ended'],
  ['profiles.interview_booked', 'interview', 'booked', 'released'],
  ['homework.homework_set', 'homework', 'todo', 'withdrawn'],
  ['homework.homework_asked_again', 'homework', 'in_progress', 'submitted'],
  ['homework.homework_extended', 'homework', 'todo', 'submitted'],
  ['homework.homework_blocked', 'homework', 'blocked', 'submitted'],
]

const SAID = {
  ...{ otherFirstName: 'Marc', title: 'Fractions', dueAt: '2026-11-25T16:00:00.000Z' },
  ...{ startsAt: '2026-11-24T16:00:00.000Z', slots: [] },
  ...{ otherTimeZone: 'Indian/Reunion', changes: 'own' as const, asleep: 'no' as const },
}

/** What became of an e-mail with this news, told to a student at night and let go later. */
async function sent(userId: string, kind: Kind, about: About, meanwhile = async () => {}) {
  const { id, source = id, data } = about
  await notify({
    ...{ userId, kind, source, path: '/', channels: ['email'] },
    subject: { type: 'any', id },
    data: { ...SAID, ...data },
  })
  const { id: deliveryId } = await db
    .from('deliveries')
    .where('state', 'pending')
    .select('id')
    .firstOrFail()
  await meanwhile()
  await new DeliverEmail().handle({ deliveryId })
  const { state } = await db.from('deliveries').where('id', deliveryId).firstOrFail()
  return state as string
}

test.group('An e-mail that waited', (group) => {
  group.each.setup(() => void freezeTime())

  test('about homework that was handed in is dropped once it is taken back, and handed in again', async ({
    assert,
  }) => {
    const { pair, tutor } = await createPair()
    await db.from('deliveries').delete()
    const homework = await createHomework(pair, { state: 'submitted' })
    const { id } = homework
    const about = () => ({ id, source: sourceOf({ id, submittedAt: homework.submittedAt! }) })
    const turn = async () => {}
    const kind = 'homework.homework_submitted'
    assert.equal(await sent(tutor.id, kind, { ...about(), turn }), 'sent')

    homework.submittedAt = clock.now().plus({ minutes: 1 })
    await homework.save()
    const later = clock.now().plus({ minutes: 2 })
    const again = async () => void (await homework.merge({ submittedAt: later }).save())
    assert.equal(await sent(tutor.id, kind, { ...about(), turn }, again), 'dropped')
  })

  test('with {0} leaves while it is true, and never afterwards')
    .with(NEWS)
    .run(async ({ assert }, [kind, what, state, later]) => {
      const one = await createPair()
      await db.from('deliveries').delete()
      const about = await ABOUT[what](one.pair, state)
      assert.equal(await sent(one.student.id, kind, about), 'sent')

      const other = await createPair()
      await db.from('deliveries').where('state', 'pending').delete()
      const old = await ABOUT[what](other.pair, state)
      const outcome = await sent(
        other.student.id,
        kind,
        old,
        async () => void (await old.turn(later))
      )
      assert.equal(outcome, 'dropped')
    })

  test('with an hour that was moved meanwhile doesn’t tell the old time', async ({ assert }) => {
    const { pair, student } = await createPair()
    await db.from('deliveries').delete()
    const about = await ABOUT.appointment(pair, 'confirmed')
    const move = () =>
      db
        .from('appointments')
        .where('id', about.id)
        .update({ starts_at: '2026-11-24T17:00:00Z', ends_at: '2026-11-24T18:00:00Z' })
    const outcome = await sent(student.id, 'appointments.slot_accepted', about, async () => {
      await move()
    })
    assert.equal(outcome, 'dropped')
  })

  test('with a proposal that can’t be answered any more doesn’t leave', async ({ assert }) => {
    const { pair, student } = await createPair()
    await db.from('deliveries').delete()
    const about = await ABOUT.appointment(pair, 'proposed')
    const outcome = await sent(student.id, 'appointments.slot_proposed', about, async () => {
      freezeTime('2026-11-24T14:30:00Z')
    })
    assert.equal(outcome, 'dropped')
  })

  test('about homework says when it is due now, not when it was to be', async ({ assert }) => {
    const kinds = ['homework_set', 'homework_asked_again', 'homework_extended'] as const
    for (const kind of kinds.map((each) => `homework.${each}` as const)) {
      const { pair, student } = await createPair({ student: { timeZone: 'Europe/Paris' } })
      await db.from('deliveries').delete()
      const { id } = await createHomework(pair, { title: 'Fractions' })
      const about = { id, turn: async () => {} }
      const outcome = await sent(student.id, kind, about, async () => {
        await db.from('homework').where({ id }).update({ due_at: '2026-12-04T17:00:00Z' })
      })
      assert.equal(outcome, 'sent')
      const [mail] = caughtMails(student.email!)
      for (const words of [mail.text, mail.html]) {
        assert.include(words, 'rendre vendredi 4 décembre à 18:00')
        assert.notInclude(words, '25 novembre')
      }
    }
  })

  test('with a question about a weekly slot leaves until it is answered', async ({ assert }) => {
    const { pair, student } = await createPair()
    const { series } = await createSeries(pair)
    const [{ id: question }] = await db
      .table('series_questions')
      .insert({
        ...{ series_id: series.id, kind: 'trial', starts_on: '2026-12-21' },
        ...{ asked_at: new Date(), closes_at: '2026-11-28T16:00:00Z' },
      })
      .returning('id')
    await db.from('deliveries').delete()
    const answered = async () => {
      const outcome = { outcome: 'yes', closed_at: new Date() }
      await db.from('series_questions').where('id', question).update(outcome)
    }
    const about = { id: series.id, source: question as string, turn: async () => {} }
    const outcome = await sent(student.id, 'appointments.series_trial_asked', about, answered)
    assert.equal(outcome, 'dropped')
  })
})
