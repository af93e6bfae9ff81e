import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import type User from '#accounts/models/user'
import Student from '#profiles/models/student'
import Tutor from '#profiles/models/tutor'
import ScreenProfiles from '#profiles/actions/screen_profiles'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'

const NUMBER = '06 39 98 12 34'

/** A pair whose words were written before contact details were refused in their fields. */
async function earlierPair() {
  const made = await createPair()
  await Student.query()
    .where('id', made.student.id)
    .update({ difficulties: `Les fractions. Mon numéro : ${NUMBER}` })
  await Tutor.query()
    .where('id', made.tutor.id)
    .update({ presentation: `Bonjour. Écrivez-moi au ${NUMBER}`, occupation: 'Ingénieure' })
  return made
}

async function run(...args: string[]) {
  ace.ui.switchMode('raw')
  const command = await ace.exec('profiles:screen', args)
  const lines = command.logger.getLogs().map(({ message }) => message)
  ace.ui.switchMode('normal')
  return { command, said: lines.join('\n') }
}

test.group('Contact details in a profile that was written before', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('are shown to neither of the two; the rest is', async ({ client, assert }) => {
    const { student, tutor } = await earlierPair()
    for (const [viewer, other] of [
      [student, tutor],
      [tutor, student],
    ]) {
      const page = await client.get(`/people/${other.id}`).loginAs(viewer).withInertia()
      page.assertStatus(200)
      const shown = JSON.stringify(page.inertiaProps)
      assert.notInclude(shown, NUMBER)
      assert.match(shown, /Bonjour|Les fractions/)
    }
  })

  test('are told to who wrote them, until they are gone', async ({ client, assert }) => {
    const { student, tutor } = await earlierPair()
    const leftOut = async (person: User) => {
      const page = await client.get('/profile').loginAs(person).withInertia()
      page.assertInertiaComponent('profiles/profiles/show')
      return (page.inertiaProps as any).leftOut
    }
    assert.isTrue(await leftOut(student))
    assert.isTrue(await leftOut(tutor))
    await Student.query().where('id', student.id).update({ difficulties: 'Les fractions.' })
    assert.isFalse(await leftOut(student))
  })

  test('stand before the team, until the person writes other words', async ({ client, assert }) => {
    const { student, tutor } = await earlierPair()
    const office = backOffice(client, await createStaff())
    const waiting = async () => {
      const { matters } = (await office.get('dashboard')).body()
      return matters
        .filter(({ key }: { key: string }) => key.startsWith('contactDetailsOf'))
        .map(({ key, count }: { key: string; count: number }) => [key, count])
    }
    assert.deepEqual(await waiting(), [])
    assert.lengthOf(await new ScreenProfiles().handle(), 2)
    assert.deepEqual(await waiting(), [
      ['contactDetailsOfStudents', 1],
      ['contactDetailsOfTutors', 1],
    ])
    const list = await office.list('tutors', '?filters.holdsContactDetails=true')
    assert.deepEqual(
      list.body().records.map(({ id }: { id: string }) => id),
      [tutor.id]
    )
    assert.lengthOf(await new ScreenProfiles().handle(), 0)

    await Student.query().where('id', student.id).update({ difficulties: 'Les fractions.' })
    assert.deepEqual(await new ScreenProfiles().handle(), [
      { table: 'students', id: student.id, holds: false },
    ])
    assert.deepEqual(await waiting(), [['contactDetailsOfTutors', 1]])
  })

  test('are only named by the command with --dry-run; it names no word of them', async ({
    assert,
  }) => {
    const { student, tutor } = await earlierPair()
    const dry = await run('--dry-run')
    for (const { id } of [student, tutor]) assert.include(dry.said, id)
    assert.notInclude(dry.said, NUMBER)
    assert.isNull((await Tutor.findOrFail(tutor.id)).contactDetailsSince)
    await run('--at=2026-11-24T10:00:00Z')
    const { contactDetailsSince: since } = await Tutor.findOrFail(tutor.id)
    assert.equal(since?.toUTC().toISO(), '2026-11-24T10:00:00.000Z')
    const { said } = await run()
    assert.equal(said, '')
  })
})
