import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { shippedRules } from '#tests/helpers/detector'
import { addsToNumber, spreadNumbers } from '#safeguarding/detector/spread_numbers'
import type { Rules } from '#safeguarding/detector/rules'

/** Messages of one person in their order, one sequence a line. */
async function sequences(file: string) {
  const path = app.makePath('tests/fixtures/split_numbers', `${file}.txt`)
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  return lines.map((line) => line.split(' | '))
}

/** Whether any message of a sequence is warned of, each with the four before it. */
const isWarned = (messages: string[], rules: Rules) =>
  messages.some((body, index) => {
    const earlier = messages.slice(Math.max(0, index - 4), index)
    return addsToNumber(body) && spreadNumbers(earlier, body, rules).length > 0
  })

test.group('A phone number that is spread over messages', () => {
  test('is found', async ({ assert }) => {
    const rules = await shippedRules()
    const missed = (await sequences('phone')).filter((messages) => !isWarned(messages, rules))
    assert.isEmpty(missed)
  })

  test('is not seen in the numbers of schoolwork', async ({ assert }) => {
    const rules = await shippedRules()
    const alarms = (await sequences('school')).filter((messages) => isWarned(messages, rules))
    assert.isEmpty(alarms)
  })

  test('is marked where its last part stands', async ({ assert }) => {
    const rules = await shippedRules()
    assert.deepEqual(spreadNumbers(['06 39 98'], ' 12 34 voilà', rules), [
      { kind: 'phone', start: 1, end: 6 },
    ])
  })

  test('is told by the message that adds to it, not by those after it', async ({ assert }) => {
    const rules = await shippedRules()
    const earlier = ['mon numéro : 06 39 98', '12 34']
    assert.isEmpty(spreadNumbers(earlier, 'merci', rules))
    assert.isFalse(addsToNumber('merci, à demain'))
    assert.isEmpty(spreadNumbers(earlier, 'on a 5 exercices', rules))
    assert.isFalse(addsToNumber('Un mot de plus'))
    assert.isFalse(addsToNumber('on se retrouve pour la leçon de la page 34'))
    assert.isTrue(addsToNumber('un deux'))
  })
})
