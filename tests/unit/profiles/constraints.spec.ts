import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createApplicant, createStudent } from '#database/factories/profiles/profile_factory'

/** In a savepoint, so that the test's transaction survives the refusal. */
const insert = (table: string, values: object) =>
  db.transaction((trx) => trx.table(table).insert(values))

test.group('What the database refuses of a profile', () => {
  test('overlapping windows of one person', async ({ assert }) => {
    const { id } = await createUser()
    const window = (starts: number, ends: number) =>
      insert('availabilities', {
        user_id: id,
        weekday: 1,
        starts_minute: starts,
        ends_minute: ends,
      })
    await window(1020, 1080)
    await window(1080, 1140)
    await assert.rejects(() => window(1050, 1200), /availabilities_user_id_weekday/)
    await assert.rejects(() => window(600, 600), /check constraint/)
  })

  test('a subject that is needed twice', async ({ assert }) => {
    const { id } = await createStudent()
    const { id: subject } = await db.from('subjects').firstOrFail()
    const need = () => insert('needs', { student_id: id, subject_id: subject })
    await need()
    await assert.rejects(need, /needs_student_id_subject_id_key/)
  })

  test('two applications, and a decision by nobody', async ({ assert }) => {
    const { id } = await createApplicant()
    await assert.rejects(
      () => insert('applications', { tutor_id: id }),
      /applications_tutor_id_key/
    )
    const decide = () =>
      db.transaction((trx) =>
        trx.from('applications').where('tutor_id', id).update({ state: 'cleared' })
      )
    await assert.rejects(decide, /check constraint/)
  })

  test('a background check that expires before it was shown', async ({ assert }) => {
    const [tutor, staff] = [await createApplicant(), await createStaff()]
    const check = {
      tutor_id: tutor.id,
      checker_id: staff.id,
      kind: 'other',
      favourable: true,
      shown_on: '2026-11-10',
      expires_on: '2026-11-10',
    }
    await assert.rejects(() => insert('background_checks', check), /check constraint/)
    const document = { ...check, expires_on: '2029-01-01', kind: 'a scan of the document' }
    await assert.rejects(() => insert('background_checks', document), /check constraint/)
  })

  test('two waiting requests of one student', async ({ assert }) => {
    const { id } = await createStudent()
    const ask = () => insert('match_requests', { student_id: id })
    await ask()
    await assert.rejects(ask, /match_requests_one_waiting/)
  })
})
