import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import Homework from '#homework/models/homework'
import { freezeTime } from '#tests/helpers/time'
import { createPair } from '#database/factories/matching/pair_factory'

async function dueHomework() {
  const now = freezeTime()
  const { pair } = await createPair()
  return Homework.create({
    pairId: pair.id,
    studentId: pair.studentId,
    tutorId: pair.tutorId,
    title: 'Fractions',
    dueAt: now.plus({ hours: 30 }),
  })
}

async function run(...args: string[]) {
  ace.ui.switchMode('raw')
  const command = await ace.exec('reminders:send', args)
  const lines = command.logger.getLogs().map(({ message }) => message)
  ace.ui.switchMode('normal')
  return { command, said: lines.join('\n') }
}

const reminders = () => db.from('reminders').select('id')

test.group('reminders:send', () => {
  test('says what would go at another moment, and sends nothing', async ({ assert }) => {
    const homework = await dueHomework()
    const { command, said } = await run('--dry-run', '--at=2026-11-23T20:00:00Z')
    command.assertSucceeded()
    assert.include(said, `homework ${homework.id}`)
    assert.lengthOf(await reminders(), 0)
  })

  test('sends what is due, and nothing before', async ({ assert }) => {
    await dueHomework()
    await run()
    assert.lengthOf(await reminders(), 0)
    freezeTime('2026-11-23T20:00:00Z')
    const { command, said } = await run()
    command.assertSucceeded()
    assert.include(said, 'Reminded')
    assert.lengthOf(await reminders(), 2)
  })

  test('refuses what is no moment', async ({ assert }) => {
    const { command, said } = await run('--at=tomorrow')
    command.assertFailed()
    assert.include(said, 'Not a moment')
  })
})
