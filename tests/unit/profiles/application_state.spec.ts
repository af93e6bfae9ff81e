import fc from 'fast-check'
import { test } from '@japa/runner'
import { mayBecome, TRANSITIONS, type ApplicationState } from '#profiles/application_state'
import { missingToClear, refuseDecider } from '#profiles/decision_rules'
import type { ClearanceSteps } from '#profiles/queries/clearance_steps'

const STATES = Object.keys(TRANSITIONS) as ApplicationState[]

const ALLOWED: [from: ApplicationState, to: ApplicationState][] = [
  ['draft', 'submitted'],
  ['submitted', 'draft'],
  ['submitted', 'interview'],
  ['submitted', 'cleared'],
  ['submitted', 'refused'],
  ['interview', 'draft'],
  ['interview', 'submitted'],
  ['interview', 'cleared'],
  ['interview', 'refused'],
  ['cleared', 'submitted'],
  ['cleared', 'expired'],
  ['cleared', 'refused'],
  ['refused', 'cleared'],
  ['refused', 'submitted'],
  ['expired', 'cleared'],
  ['expired', 'refused'],
]

test.group('The ways of an application', () => {
  test('are these and no others', ({ assert }) => {
    const found = STATES.flatMap((from) =>
      STATES.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`)
    )
    assert.sameMembers(
      found,
      ALLOWED.map(([from, to]) => `${from} ${to}`)
    )
  })

  test('a draft is never decided, and nothing goes nowhere', ({ assert }) => {
    assert.isFalse(mayBecome('draft', 'cleared'))
    for (const state of STATES) assert.isNotEmpty(TRANSITIONS[state], state)
  })
})

const steps = fc.record({
  hasSkills: fc.boolean(),
  hasPresentation: fc.boolean(),
  hasAvailability: fc.boolean(),
  charterAccepted: fc.boolean(),
  interview: fc.option(
    fc.record({
      id: fc.uuid(),
      interviewerId: fc.constantFrom('one', 'two'),
      recordedBy: fc.constantFrom('one', 'two'),
      favourable: fc.boolean(),
      heldOn: fc.constant('2026-11-01'),
      recordedAt: fc.constant(new Date('2026-11-01T12:00:00Z')),
    })
  ),
  check: fc.option(
    fc.record({
      id: fc.uuid(),
      kind: fc.constant('other' as const),
      favourable: fc.boolean(),
      shownOn: fc.constant('2000-01-01'),
      expiresOn: fc.constantFrom('2001-01-01', '2999-01-01'),
    })
  ),
})

test.group('What a decision needs', () => {
  test('clearing needs every step, each favourable and the check in time', ({ assert }) => {
    fc.assert(
      fc.property(steps, (one: ClearanceSteps) => {
        const complete =
          one.charterAccepted &&
          one.interview?.favourable === true &&
          one.check?.favourable === true &&
          one.check.expiresOn === '2999-01-01'
        return (missingToClear(one) === null) === complete
      })
    )
    assert.isTrue(true)
  })

  test('nobody decides on an interview that they held or noted, except alone with a name', ({
    assert,
  }) => {
    const person = fc.constantFrom('a', 'b', 'c')
    const held = fc.record({ interviewerId: person, recordedBy: person })
    fc.assert(
      fc.property(fc.array(held), fc.boolean(), fc.option(person), (interviews, alone, away) => {
        const refusal = refuseDecider({
          ...{ deciderId: 'a', interviews, alone, absentColleagueId: away },
        })
        const own = interviews.some(({ interviewerId }) => interviewerId === 'a')
        const noted = interviews.some(({ recordedBy }) => recordedBy === 'a')
        if (!own && !noted) return refusal === null
        if (alone) return refusal === (away ? null : 'absent_colleague_missing')
        return refusal === (own ? 'decider_interviewed' : 'decider_recorded')
      })
    )
    assert.isNull(
      refuseDecider({ deciderId: 'a', interviews: [], alone: false, absentColleagueId: null })
    )
  })
})
