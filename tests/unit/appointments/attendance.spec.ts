import fc from 'fast-check'
import { test } from '@japa/runner'
import { answerOf, outcomeOf, SAID, saidBy, stateOf, type Answer } from '#appointments/attendance'

const answers = fc.constantFrom<Answer[]>(null, 'student', 'tutor', 'both')
const given = fc.array(answers, { maxLength: 2 })
const MANY = { numRuns: 3000 }

test.group('What becomes of an hour', () => {
  test('{said} is {before} within the grace time and {after} afterwards')
    .with([
      { said: [], before: 'open', after: 'missed' },
      { said: [null], before: 'open', after: 'completed' },
      { said: ['student'], before: 'open', after: 'missed' },
      { said: [null, null], before: 'completed', after: 'completed' },
      { said: ['tutor', 'tutor'], before: 'missed', after: 'missed' },
      { said: [null, 'student'], before: 'disputed', after: 'disputed' },
      { said: ['tutor', 'student'], before: 'disputed', after: 'disputed' },
    ] as { said: Answer[]; before: string; after: string }[])
    .run(({ assert }, { said, before, after }) => {
      assert.deepEqual([outcomeOf(said, false), outcomeOf(said, true)], [before, after])
    })

  test('doesn’t depend on who answered first', ({ assert }) => {
    fc.assert(
      fc.property(given, fc.boolean(), (said, over) => {
        assert.equal(outcomeOf(said.toReversed(), over), outcomeOf(said, over))
      }),
      MANY
    )
  })

  test('is settled by two answers at once, by time only where one is missing', ({ assert }) => {
    fc.assert(
      fc.property(given, (said) => {
        const [early, late] = [outcomeOf(said, false), outcomeOf(said, true)]
        assert.notEqual(late, 'open')
        if (said.length === 2) assert.equal(early, late)
        else assert.equal(early, 'open')
        assert.equal(late === 'disputed', said.length === 2 && said[0] !== said[1])
      }),
      MANY
    )
  })

  test('is held only when somebody said so, and nobody the contrary', ({ assert }) => {
    fc.assert(
      fc.property(given, fc.boolean(), (said, over) => {
        if (outcomeOf(said, over) !== 'completed') return
        assert.isNotEmpty(said)
        assert.isTrue(said.every((answer) => answer === null))
      }),
      MANY
    )
  })

  test('is kept as confirmed until it is known', ({ assert }) => {
    assert.deepEqual((['open', 'disputed', 'completed', 'missed'] as const).map(stateOf), [
      'confirmed',
      'confirmed',
      'completed',
      'missed',
    ])
  })
})

test.group('How each says it', () => {
  test('is the same to both: what one says of the other, the other says of themselves', ({
    assert,
  }) => {
    const turned = { nobody: 'nobody', both: 'both', me: 'other', other: 'me' }
    for (const side of ['student', 'tutor'] as const) {
      const other = side === 'student' ? 'tutor' : 'student'
      for (const said of SAID) {
        assert.equal(saidBy(answerOf(said, side), side), said)
        assert.equal(saidBy(answerOf(said, side), other), turned[said])
      }
    }
  })
})
