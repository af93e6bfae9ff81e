import { test } from '@japa/runner'
import User from '#accounts/models/user'
import { backOffice } from '#tests/helpers/back_office'
import CloseAccount from '#accounts/actions/close_account'
import ReopenAccount from '#accounts/actions/reopen_account'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'

type Office = ReturnType<typeof backOffice>

const countIn = async (office: Office) => {
  const { levels } = (await office.get('dashboard')).body().figures
  return levels.groups[0]?.count ?? 0
}

async function manyStudents(count: number) {
  const students: User[] = []
  while (students.length < count) students.push(await createStudent())
  return students
}

test.group('The figures of the first page', () => {
  test('count whose account is active, as soon as it is or is no more', async ({
    client,
    assert,
  }) => {
    const students = await manyStudents(6)
    await createStudent({ state: 'suspended' })
    await createStudent({ state: 'waiting_for_guardian' })
    const administrator = await createStaff(['administrator'])
    const office = backOffice(client, await createStaff())
    assert.equal(await countIn(office), 6)

    const input = { userId: students[0].id, actorId: administrator.id, reason: 'Un doute' }
    await new CloseAccount().handle({ ...input, state: 'suspended' })
    assert.equal(await countIn(office), 5)
    await new ReopenAccount().handle(input)
    assert.equal(await countIn(office), 6)
  })

  test('say nothing of fewer than five', async ({ client, assert }) => {
    const students = await manyStudents(5)
    const office = backOffice(client, await createStaff())
    assert.equal(await countIn(office), 5)
    await User.query().where('id', students[0].id).update({ state: 'deactivated' })
    assert.equal(await countIn(office), 0)
  })
})
