import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import CloseAccount from '#accounts/actions/close_account'
import ChangePermissions from '#accounts/actions/change_permissions'
import { createStaff } from '#database/factories/accounts/user_factory'

const close = (actor: User, user: User) =>
  new CloseAccount().handle({
    ...{ userId: user.id, actorId: actor.id },
    ...{ state: 'deactivated', reason: 'Départ' },
  })

const demote = (actor: User, user: User) =>
  new ChangePermissions().handle({
    ...{ userId: user.id, actorId: actor.id, permissions: ['coordinator'] },
  })

const administrators = async () => {
  const rows = await db
    .from('users')
    .join('staff_permissions', 'staff_permissions.user_id', 'users.id')
    .where({ state: 'active', permission: 'administrator' })
  return rows.length
}

test.group('Two administrators who each put the other out at once', (group) => {
  group.tap((each) => each.tags(['@committed']))

  test('leave one of them: {$self}')
    .with(['two closures', 'two changes of permissions', 'one of each'])
    .run(async ({ assert }, what) => {
      const [anne, bruno] = [
        await createStaff(['administrator']),
        await createStaff(['administrator']),
      ]
      const results = await Promise.all([
        what === 'two changes of permissions' ? demote(anne, bruno) : close(anne, bruno),
        what === 'two closures' ? close(bruno, anne) : demote(bruno, anne),
      ])
      assert.sameMembers(
        results.map((result) => (result.ok ? 'done' : result.reason)),
        ['done', 'last_administrator']
      )
      assert.equal(await administrators(), 1)
    })
})
