import { test } from '@japa/runner'
import { currentStep } from '#planning/first_step'
import type { FirstSteps } from '#planning/queries/first_steps'

const at = (steps: Partial<FirstSteps>) =>
  currentStep({
    role: 'student',
    waitingForGuardian: false,
    hasProfile: true,
    hasAvailability: true,
    guardian: 'not_needed',
    application: null,
    cleared: false,
    charterToAccept: false,
    ...steps,
  })

test.group('Where somebody without a pair stands', () => {
  test('a student: account, profile, then the team looks for a tutor', ({ assert }) => {
    assert.equal(at({ waitingForGuardian: true }), 0)
    assert.equal(at({ hasProfile: false }), 1)
    assert.equal(at({}), 2)
  })

  test('a student whose guardian has to authorise the tutoring has one step more', ({ assert }) => {
    assert.equal(at({ guardian: 'waiting', hasProfile: false }), 1)
    assert.equal(at({ guardian: 'waiting' }), 2)
    assert.equal(at({ guardian: 'done' }), 3)
  })

  test('a tutor: profile, clearance, then the first student', ({ assert }) => {
    assert.equal(at({ role: 'tutor', hasProfile: false, cleared: true }), 1)
    assert.equal(at({ role: 'tutor', application: 'interview' }), 2)
    assert.equal(at({ role: 'tutor', application: 'expired' }), 2)
    assert.equal(at({ role: 'tutor', application: 'cleared' }), 2)
    assert.equal(at({ role: 'tutor', application: 'cleared', cleared: true }), 3)
  })
})
