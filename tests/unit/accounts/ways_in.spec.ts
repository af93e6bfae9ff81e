import { test } from '@japa/runner'
import { delayAfter } from '#accounts/growing_delay'
import { newIdentifier } from '#accounts/new_identifier'
import { IDENTIFIER_WORDS } from '#accounts/identifier_words'
import { signUpFaults } from '#accounts/sign_up_faults'

const TODAY = '2026-11-23'
const CHILD = {
  role: 'student',
  birthDate: '2012-05-04',
  email: 'lea@example.org',
  guardianName: 'Nadia Martin',
  guardianEmail: 'nadia@example.org',
  consentAccount: true,
  consentMessages: true,
} as const

const faultsOf = (changes: object) => signUpFaults({ ...CHILD, ...changes }, 18, TODAY)

test.group('The ways in', () => {
  test('whoever goes too far waits longer each time, a quarter of an hour at most', ({
    assert,
  }) => {
    assert.deepEqual([1, 2, 3, 4, 5, 9].map(delayAfter), [1, 2, 4, 8, 15, 15])
  })

  test('an identifier can be read out, and is one that the database takes', ({ assert }) => {
    for (const name of ['Lina', 'Anne-Gaëlle', '李', 'A'.repeat(80)]) {
      const identifier = newIdentifier(name)
      assert.match(identifier, /^[a-z0-9]+(-[a-z]+){1,2}-[1-9]\d$/)
      assert.isAtMost(identifier.length, 60)
    }
    assert.match(newIdentifier('Anne-Gaëlle'), /^annegaelle-/)
    assert.match(newIdentifier('Lœtitia'), /^loetitia-/)
    assert.match(newIdentifier('Lætitia'), /^laetitia-/)
    assert.match(newIdentifier('ŒUVRE'), /^oeuvre-/)
    assert.match(newIdentifier('Straßer'), /^strasser-/)
    assert.match(newIdentifier('Łucja'), /^lucja-/)
    assert.match(newIdentifier('Søren'), /^soren-/)
    assert.match(newIdentifier('李'), /^eleve-/)
    assert.equal(new Set(IDENTIFIER_WORDS).size, IDENTIFIER_WORDS.length)
  })

  test('{changes} is refused at its field')
    .with([
      { changes: {}, faults: {} },
      { changes: { birthDate: '2027-01-01' }, faults: { birthDate: 'birth_date_impossible' } },
      {
        changes: { role: 'tutor', birthDate: '2008-11-24' },
        faults: { birthDate: 'tutor_too_young' },
      },
      { changes: { email: undefined }, faults: { email: 'email_or_identifier' } },
      { changes: { email: undefined, withoutEmail: true }, faults: {} },
      {
        changes: { email: undefined, withoutEmail: true, birthDate: '2008-11-23' },
        faults: { email: 'email_needed' },
      },
      {
        changes: { guardianName: undefined, guardianEmail: undefined },
        faults: { guardianName: 'guardian_name_needed', guardianEmail: 'guardian_email_needed' },
      },
      {
        changes: { guardianName: undefined, guardianEmail: undefined, birthDate: '2008-11-23' },
        faults: {},
      },
      {
        changes: { guardianEmail: 'Lea+maman@example.org' },
        faults: { email: 'email_is_guardian' },
      },
      { changes: { consentMessages: undefined }, faults: { consentMessages: 'consent_needed' } },
    ])
    .run(({ assert }, { changes, faults }) => {
      assert.deepEqual(faultsOf(changes), faults as object)
    })
})
