import { test } from '@japa/runner'
import { KINDS } from '#notifications/kinds'
import { choicesFrom, preferences } from '#notifications/preferences'
import { GROUPS, groupOf, groupsFor, isAlwaysTold } from '#notifications/groups'

const CASES = [
  ['accounts.consents_passed', 'account'],
  ['profiles.tutor_refused', 'account'],
  ['profiles.check_expired', 'account'],
  ['profiles.pair_suspended', 'account'],
  ['profiles.interview_booked', 'interviews'],
  ['matching.pair_closed', 'pair'],
  ['messaging.message_sent', 'messages'],
  ['messaging.question_written', 'team'],
  ['appointments.attendance_disputed', 'team'],
  ['appointments.slot_proposed', 'appointments'],
  ['appointments.appointment_missed', 'appointments'],
  ['appointments.series_ended', 'weekly_slot'],
  ['appointments.occurrence_left_out', 'weekly_slot'],
  ['homework.report_written', 'homework'],
  ['safeguarding.case_opened', 'account'],
  ['reminders.homework_due', 'homework_reminders'],
  ['reminders.appointment_due', 'appointment_reminders'],
] as const

const allOf = (role: 'student' | 'tutor' | 'staff') =>
  groupsFor(role).flatMap((group) => [`${group}.in_app`, `${group}.email`])

test.group('The groups of what one is told', () => {
  test('{0} belongs to {1}')
    .with(CASES as unknown as [(typeof CASES)[number][0], string][])
    .run(({ assert }, [kind, group]) => {
      assert.equal(groupOf(kind), group)
    })

  test('every kind belongs to one, and each concerns somebody', ({ assert }) => {
    for (const kind of KINDS) assert.include(GROUPS, groupOf(kind), kind)
    const known = (['student', 'tutor', 'staff'] as const).flatMap(groupsFor)
    assert.sameMembers([...new Set(known)], GROUPS)
  })

  test('account, consents and safety are there for everybody, and always told', ({ assert }) => {
    for (const role of ['student', 'tutor', 'staff'] as const) {
      assert.deepEqual(groupsFor(role).filter(isAlwaysTold), ['account'])
    }
  })
})

test.group('A matrix', () => {
  test('keeps nothing as long as it is the usual one', ({ assert }) => {
    assert.deepEqual(choicesFrom('student', allOf('student')), [])
  })

  test('keeps what was unticked, and shows it again', ({ assert }) => {
    const wanted = allOf('tutor').filter((cell) => cell !== 'homework.email')
    const choices = choicesFrom('tutor', wanted)
    assert.deepEqual(choices, [{ kind_group: 'homework', channel: 'email', wanted: false }])
    const line = preferences('tutor', choices).find(({ group }) => group === 'homework')
    assert.deepEqual(line!.channels, { in_app: true, email: false })
  })

  test('what is always told stays told, whatever is kept or sent', ({ assert }) => {
    assert.isEmpty(choicesFrom('staff', []).filter((one) => one.kind_group === 'account'))
    const kept = [{ kind_group: 'account', channel: 'email' as const, wanted: false }]
    const line = preferences('student', kept).find(({ group }) => group === 'account')
    assert.deepEqual(line, {
      group: 'account',
      always: true,
      channels: { in_app: true, email: true },
    })
  })
})
