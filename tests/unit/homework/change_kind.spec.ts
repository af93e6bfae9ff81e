import { test } from '@japa/runner'
import { changeKind } from '#homework/change_kind'
import { WAY, type HomeworkState } from '#homework/homework_state'

const DUE = new Date('2026-12-01T17:00:00Z')

test.group('What a change of homework was', () => {
  test('{0} → {1} {2}: {3}')
    .with([
      ['todo', 'in_progress', null, 'started'],
      ['todo', 'blocked', null, 'blocked'],
      ['blocked', 'in_progress', null, 'unblocked'],
      ['blocked', 'todo', null, 'unblocked'],
      ['in_progress', 'todo', null, 'taken_back'],
      ['blocked', 'submitted', null, 'submitted'],
      ['submitted', 'todo', null, 'taken_back'],
      ['submitted', 'blocked', null, 'blocked'],
      ['submitted', 'reviewed', null, 'reviewed'],
      ['reviewed', 'submitted', null, 'review_undone'],
      ['blocked', 'blocked', null, 'said'],
      ['todo', 'todo', DUE, 'extended'],
      ['blocked', 'blocked', DUE, 'extended'],
      ['reviewed', 'todo', DUE, 'asked_again'],
      ['in_progress', 'withdrawn', null, 'withdrawn'],
    ] as [HomeworkState, HomeworkState, Date | null, string][])
    .run(({ assert }, [from, to, due, kind]) => {
      assert.equal(changeKind({ state_before: from, state: to, due_at: due }), kind)
    })

  test('every move has a kind', ({ assert }) => {
    for (const from of WAY) {
      for (const to of [...WAY, 'withdrawn' as const]) {
        assert.isString(changeKind({ state_before: from, state: to, due_at: null }))
      }
    }
  })
})
