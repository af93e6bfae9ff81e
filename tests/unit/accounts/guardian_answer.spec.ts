import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'

const { answerOf, decisiveAnswer } = await import(
  app.makeURL('inertia/features/accounts/consents/guardian_answer.ts').href
)

const NEEDED = ['account', 'messages_and_hours', 'tutoring']

const guardian = (given: string[], refused: string[] = []) => ({
  answered: given.length + refused.length > 0,
  refused,
  consents: given.map((purpose) => ({ purpose })),
})

test.group('What a child is told of a guardian', () => {
  for (const [title, one, standing, wanted] of [
    ['nothing yet', guardian([]), [], 'none'],
    ['a yes to all', guardian(NEEDED), NEEDED, 'agrees'],
    ['something left open', guardian(['account']), ['account'], 'lacks'],
    ['something left open that another one agreed to', guardian(['tutoring']), NEEDED, 'agrees'],
    ['a no to the photo alone', guardian([], ['photo']), NEEDED, 'agrees'],
    ['a no', guardian(['account'], ['tutoring']), ['account'], 'refuses'],
    ['a yes that another one’s no outweighs', guardian(NEEDED), ['account'], 'agrees'],
  ] as const) {
    test(title, ({ assert }) => {
      assert.equal(answerOf(one, NEEDED, standing), wanted)
    })
  }

  test('first of whoever says no, then of what lacks, then of a yes', ({ assert }) => {
    const [no, yes, open] = [guardian([], ['tutoring']), guardian(NEEDED), guardian([])]
    assert.equal(decisiveAnswer([open, yes, no], NEEDED, []).guardian, no)
    assert.equal(decisiveAnswer([open, yes], NEEDED, NEEDED).guardian, yes)
    assert.isUndefined(decisiveAnswer([], NEEDED, []))
  })
})
