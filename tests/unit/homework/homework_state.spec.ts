import { test } from '@japa/runner'
import { WAY, statesBefore } from '#homework/homework_state'

test.group('Who may move homework where', () => {
  test('the student moves freely, but never to reviewed nor away from it', ({ assert }) => {
    assert.deepEqual(statesBefore('student', 'submitted'), ['todo', 'in_progress', 'blocked'])
    assert.deepEqual(statesBefore('student', 'todo'), ['in_progress', 'blocked', 'submitted'])
    assert.deepEqual(statesBefore('student', 'blocked'), ['todo', 'in_progress', 'submitted'])
    assert.deepEqual(statesBefore('student', 'reviewed'), [])
  })

  test('the tutor reviews what was handed in, and takes that back', ({ assert }) => {
    assert.deepEqual(statesBefore('tutor', 'reviewed'), ['submitted'])
    assert.deepEqual(statesBefore('tutor', 'submitted'), ['reviewed'])
    for (const state of WAY.slice(0, 3)) {
      assert.deepEqual(statesBefore('tutor', state), [])
    }
  })
})
