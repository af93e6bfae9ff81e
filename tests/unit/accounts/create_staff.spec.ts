import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import User from '#accounts/models/user'
import AuditEntry from '#audit/models/audit_entry'
import UserCreateStaff from '../../../commands/user_create_staff.js'
import { createUser } from '#database/factories/accounts/user_factory'

const FLAGS = ['--first-name=Claire', '--family-name=Petit', '--permission=administrator']

async function run(...flags: string[]) {
  ace.ui.switchMode('raw')
  const command = await ace.create(UserCreateStaff, [...FLAGS, ...flags])
  await command.exec()
  return command
}

test.group('user:create-staff', () => {
  test('creates an active, confirmed account of the team', async ({ assert }) => {
    const command = await run('--email=Claire@Example.org', '--password=un long mot de passe')
    command.assertSucceeded()
    const user = await User.query()
      .where('email', 'claire@example.org')
      .preload('permissions')
      .firstOrFail()
    assert.deepInclude(user.$attributes, { role: 'staff', state: 'active' })
    assert.isNotNull(user.emailConfirmedAt)
    assert.deepEqual(
      user.permissions.map(({ permission }) => permission),
      ['administrator']
    )
    assert.isTrue(await user.verifyPassword('un long mot de passe'))
    const entry = await AuditEntry.findByOrFail('subjectId', user.id)
    assert.equal(entry.action, 'accounts.staff_created')
  })

  test('refuses a short password and a known address', async ({ assert }) => {
    const short = await run('--email=claire@example.org', '--password=court')
    short.assertFailed()
    const { email } = await createUser()
    const known = await run(`--email=${email.toUpperCase()}`, '--password=un long mot de passe')
    known.assertFailed()
    assert.isNull(await User.findBy('role', 'staff'))
  })
})
