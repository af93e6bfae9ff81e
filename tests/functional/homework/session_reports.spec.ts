import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import Homework from '#homework/models/homework'
import { assertStranger404 } from '#tests/helpers/strangers'
import Appointment from '#appointments/models/appointment'
import SessionReport from '#homework/models/session_report'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const AFTER = '2026-11-24T17:05:00Z'
const WORDS = { done: 'Les fractions', wentWell: 'Le calcul mental', nextTime: 'Les pourcentages' }
const WORK = { title: 'Exercice 4', instructions: 'Page 71', dueLocal: '2026-12-01T18:00' }

type State = 'confirmed' | 'completed' | 'missed' | 'cancelled'

async function hour(state: State = 'confirmed') {
  const people = await createPair({ student: { firstName: 'Inès' }, tutor: { firstName: 'Marc' } })
  const { appointment } = await createAppointment(people.pair, { state })
  return { ...people, appointment, url: `/appointments/${appointment.id}/report` }
}

const send = (
  client: ApiClient,
  user: User,
  url: string,
  body: object,
  method: 'post' | 'put' = 'post'
) =>
  client[method](url)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json(body as never)

async function read(client: ApiClient, user: User, url: string) {
  const page = await client.get(url).loginAs(user).withInertia()
  page.assertStatus(200)
  return (page.inertiaProps as any).hour
}

test.group('The report of an hour', (group) => {
  group.each.setup(() => void freezeTime(AFTER))

  test('asks for sign-in, is not there for strangers, and is the tutor’s to write', async ({
    client,
    assert,
  }) => {
    const { url, student } = await hour()
    const signedOut = await client.get(url).redirects(0)
    assert.equal(signedOut.header('location'), '/login')
    for (const method of ['get', 'post', 'put'] as const)
      await assertStranger404(client, method, url, WORDS)
    for (const method of ['post', 'put'] as const) {
      const response = await send(client, student, url, WORDS, method)
      response.assertStatus(403)
    }
    assert.isNull(await SessionReport.query().first())
  })

  test('is written in one go with homework, says that they met, and is the student’s to read', async ({
    client,
    assert,
  }) => {
    const { url, student, tutor, appointment } = await hour()
    assert.isTrue((await read(client, tutor, url)).may.write)
    const response = await send(client, tutor, url, { ...WORDS, ...WORK })
    assert.equal(response.header('location'), url)

    const seen = await read(client, student, url)
    assert.include(seen.report, WORDS)
    assert.equal(seen.homework[0].title, 'Exercice 4')
    assert.deepEqual(seen.may, { write: false, change: false })
    const homework = await Homework.findByOrFail('appointmentId', appointment.id)
    assert.equal(homework.dueAt.toUTC().toISO(), '2026-12-01T17:00:00.000Z')
    const [answer] = await db.from('attendances').where('appointment_id', appointment.id)
    assert.deepInclude(answer, { user_id: tutor.id, missing: null })
  })

  test('tells the student that it is there, not what it says', async ({ client, assert }) => {
    const { url, student, tutor } = await hour()
    await db.from('pgboss.job').delete()
    await send(client, tutor, url, WORDS)
    await runJobs()
    const [mail, ...others] = caughtMails(student.email)
    assert.equal(mail.subject, 'Un compte rendu est arrivé')
    assert.include(mail.html, url)
    assert.notInclude(mail.text, 'fractions')
    assert.isEmpty(others)
    assert.isEmpty(caughtMails(tutor.email))
  })

  test('homework that is refused takes the report with it', async ({ client, assert }) => {
    const { url, tutor, appointment } = await hour()
    const late = { ...WORDS, ...WORK, dueLocal: '2026-11-20T18:00' }
    const response = await send(client, tutor, url, late)
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, 'dueLocal')
    assert.isNull(await SessionReport.query().first())
    assert.isEmpty(await db.from('attendances').where('appointment_id', appointment.id))
  })

  test('without a title no homework is set; without what was done nothing is written', async ({
    client,
    assert,
  }) => {
    const { url, tutor } = await hour()
    const empty = await send(client, tutor, url, { ...WORDS, done: '  ' })
    assert.equal(empty.body().errors[0].field, 'done')
    const { dueLocal } = WORK
    await send(client, tutor, url, { done: 'Les fractions', title: '', dueLocal })
    assert.isNull(await Homework.query().first())
    const report = await SessionReport.query().firstOrFail()
    assert.include(report.$attributes, { done: 'Les fractions', wentWell: '', nextTime: '' })
  })

  test('sent again after a lost answer, or twice at once, it is one, and is answered alike', async ({
    client,
    assert,
  }) => {
    const { url, student, tutor } = await hour()
    await db.from('pgboss.job').delete()
    const sent = { ...WORDS, ...WORK }
    const atOnce = await Promise.all([1, 2].map(() => send(client, tutor, url, sent)))
    for (const answer of [...atOnce, await send(client, tutor, url, sent)]) {
      answer.assertStatus(302)
      assert.equal(answer.header('location'), url)
      assert.equal(answer.flashMessage('success'), 'C’est enregistré : Inès peut le lire.')
    }
    assert.lengthOf(await SessionReport.all(), 1)
    assert.lengthOf(await Homework.all(), 1)
    assert.lengthOf(await db.from('attendances'), 1)
    const written = db.from('audit_entries').where('action', 'homework.report_written')
    assert.lengthOf(await written, 1)
    await runJobs()
    assert.lengthOf(caughtMails(student.email), 2)
  })

  test('sent again in other words is refused, and changes nothing: {0}')
    .with([
      ['another report', { done: 'Autre chose' }],
      ['other homework', { title: 'Exercice 5' }],
      ['the homework due at another time', { dueLocal: '2026-12-02T18:00' }],
    ] as const)
    .run(async ({ client, assert }, [, other]) => {
      const { url, tutor } = await hour()
      await send(client, tutor, url, { ...WORDS, ...WORK })
      const again = await send(client, tutor, url, { ...WORDS, ...WORK, ...other })
      again.assertStatus(422)
      assert.include(again.body().errors[0].message, 'déjà écrit')
      assert.include((await SessionReport.query().firstOrFail()).$attributes, { done: WORDS.done })
      assert.lengthOf(await Homework.all(), 1)
    })

  test('is corrected by its tutor for two days', async ({ client, assert }) => {
    const { url, student, tutor } = await hour()
    await send(client, tutor, url, WORDS)
    freezeTime('2026-11-26T17:04:59Z')
    const changed = await send(client, tutor, url, { done: 'Les fractions, en entier' }, 'put')
    changed.assertStatus(302)
    const seen = await read(client, student, url)
    assert.deepInclude(seen.report, {
      done: 'Les fractions, en entier',
      wentWell: '',
      changed: true,
    })

    freezeTime('2026-11-26T17:05:00Z')
    const late = await send(client, tutor, url, { done: 'Trop tard' }, 'put')
    assert.include(late.body().errors[0].message, 'délai est passé')
    assert.isFalse((await read(client, tutor, url)).may.change)
  })

  test('the journal says who wrote and changed it, not what', async ({ client, assert }) => {
    const { url, tutor } = await hour()
    await send(client, tutor, url, WORDS)
    await send(client, tutor, url, WORDS, 'put')
    const entries = await db
      .from('audit_entries')
      .where('subject_type', 'session_report')
      .orderBy('id')
    assert.deepEqual(
      entries.map(({ action, actor_id: by, before, after }) => [action, by, before, after]),
      ['homework.report_written', 'homework.report_changed'].map((action) => [
        action,
        tutor.id,
        null,
        null,
      ])
    )
  })

  test('refuses {title}')
    .with([
      {
        title: 'an hour that is not over',
        now: '2026-11-24T16:30:00Z',
        sentence: 'pas encore terminée',
      },
      { title: 'what was cancelled', state: 'cancelled', sentence: 'a été annulée' },
      { title: 'what the team settled as missed', state: 'missed', sentence: 'n’a pas eu lieu' },
      { title: 'a paused pair', sentence: 'dans ce binôme pour l’instant' },
    ] as { title: string; now?: string; state?: State; sentence: string }[])
    .run(async ({ client, assert }, { title, now = AFTER, state, sentence }) => {
      const { url, pair, tutor, coordinator, appointment } = await hour(state)
      const settled = { settledBy: coordinator.id, settledAt: freezeTime(now) }
      if (title.includes('settled')) await appointment.merge(settled).save()
      if (title.includes('paused')) await pair.merge({ state: 'paused' }).save()
      const response = await send(client, tutor, url, WORDS)
      assert.include(response.body().errors[0].message, sentence)
      assert.isNull(await SessionReport.query().first())
    })

  test('an hour that counts as held can still be written about weeks later', async ({
    client,
    assert,
  }) => {
    const { url, tutor, appointment } = await hour('completed')
    freezeTime('2027-01-24T17:05:00Z')
    const response = await send(client, tutor, url, WORDS)
    response.assertStatus(302)
    assert.equal((await Appointment.findOrFail(appointment.id)).state, 'completed')
  })

  test('the page of the hour leads to it', async ({ client, assert }) => {
    const { url, student, tutor, appointment } = await hour()
    const reported = async () => {
      const page = await client
        .get(`/appointments/${appointment.id}`)
        .loginAs(student)
        .withInertia()
      return (page.inertiaProps as any).around.reported
    }
    assert.isFalse(await reported())
    await send(client, tutor, url, WORDS)
    assert.isTrue(await reported())
  })
})
