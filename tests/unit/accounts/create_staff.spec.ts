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

  test('says in French what is wrong with a password', async ({ assert }) => {
    for (const password of ['motdepasse2026', 'Claire Petit']) {
      const command = await run('--email=claire@example.org', `--password=${password}`)
      command.assertFailed()
      const said = command.logger.getLogs().map(({ message }) => message)
      assert.match(said.join(), /Ce mot de passe .* Quelques mots/)
    }
  })
})

test.group('user:create-staff at a terminal', (group) => {
  group.each.setup(() => {
    const { isTTY } = process.stdin
    process.stdin.isTTY = true
    return () => void (process.stdin.isTTY = isTTY)
  })

  async function begin(...flags: string[]) {
    ace.ui.switchMode('raw')
    return ace.create(UserCreateStaff, flags)
  }

  test('tells what is wrong with each answer before the next question', async ({ assert }) => {
    const command = await begin('--first-name=Claire', '--family-name=Petit')
    command.prompt
      .trap('Adresse e-mail')
      .assertFails(
        'claire@',
        'L’adresse e-mail n’est pas complète. Exemple\u00a0: claire@example.org'
      )
      .assertPasses('claire@example.org')
      .replyWith('claire@example.org')
    command.prompt
      .trap('Droits')
      .assertFails([] as never, 'Il faut au moins un droit.')
      .chooseOption(2)
    command.prompt
      .trap('Mot de passe (10 caractères ou plus\u00a0; laisser vide pour envoyer une invitation)')
      .assertPasses('')
      .replyWith('un long mot de passe')
    await command.exec()
    command.assertSucceeded()
    const user = await User.findByOrFail('email', 'claire@example.org')
    assert.isTrue(await user.verifyPassword('un long mot de passe'))
  })

  test('asks nothing when a flag is wrong', async ({ assert }) => {
    const command = await begin('--permission=boss')
    await command.exec()
    command.assertFailed()
    assert.include(command.logger.getLogs()[0].message, 'Un droit est l’un de ceux-ci')
    assert.isNull(await User.findBy('role', 'staff'))
  })
})
