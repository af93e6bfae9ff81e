import { test } from '@japa/runner'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { createUser } from '#database/factories/accounts/user_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'

const user = {
  role: 'student',
  email: 'Lea@Example.org',
  password: 'x',
  first_name: 'Léa',
  family_name: 'Martin',
  birth_date: '2010-05-04',
}

/** In a savepoint, so that the test's transaction survives the refusal. */
const insert = (values: object) =>
  db.transaction((trx) => trx.table('users').insert({ ...user, ...values }))

test.group('What the database refuses of an account', () => {
  test('the same address in other letters, once it is confirmed or invited', async ({ assert }) => {
    const holds = { email: 'lea@example.ORG', email_confirmed_at: new Date() }
    await insert({})
    await insert({ email: 'lea@example.ORG' })
    await insert(holds)
    await assert.rejects(() => insert(holds), /users_email/)
    const invited = { state: 'invited', password: null, email: 'LEA@example.org' }
    await assert.rejects(() => insert(invited), /users_email/)
  })

  test('values that no account may have')
    .with([
      { role: 'admin' },
      { state: 'sleeping' },
      { state: 'active' },
      { email: ' lea@example.org' },
      { email: 'lea' },
      { first_name: '' },
      { birth_date: null },
      { locale: 'de' },
      { theme: 'pink' },
    ])
    .run(async ({ assert }, values) => {
      await assert.rejects(() => insert(values), /check constraint/)
    })

  test('a consent to anything but the photo that somebody else’s became', async ({ assert }) => {
    const { id } = await createUser()
    const given = await db.from('consents').where({ student_id: id, purpose: 'account' }).first()
    const pass = () =>
      db.transaction((trx) =>
        trx.from('consents').where('id', given.id).update('channel', 'passed')
      )
    await assert.rejects(pass, /consents_own_word/)
  })

  test('a guardian’s no that ever stood, or that is a student’s own', async ({ assert }) => {
    const student = await createUser()
    const { guardianship } = await createGuardian(student)
    const at = clock.now().toJSDate()
    const refuse = (values: object) => () =>
      db.transaction(async (trx) => {
        const given = await trx.from('consents').where('student_id', student.id).first()
        const { id, ...copied } = given
        await trx.table('consents').insert({
          ...{ ...copied, guardianship_id: guardianship.id, channel: 'link', refused: true },
          ...{ purpose: 'tutoring', given_at: at, withdrawn_at: at, withdrawn_by: 'guardian' },
          ...values,
        })
      })
    const own = { guardianship_id: null, channel: 'account', purpose: 'photo' }
    for (const values of [
      { withdrawn_at: null, withdrawn_by: null },
      { withdrawn_by: 'staff' },
      { given_at: new Date('2026-01-01') },
      own,
    ]) {
      await assert.rejects(refuse(values), /consents_refused/)
    }
    await refuse({})()
  })

  test('the same permission twice', async ({ assert }) => {
    const { id } = await createUser({ role: 'staff' })
    const permit = () =>
      db.transaction((trx) =>
        trx.table('staff_permissions').insert({ user_id: id, permission: 'coordinator' })
      )
    await permit()
    await assert.rejects(permit, /staff_permissions_user_id_permission_key/)
  })
})
