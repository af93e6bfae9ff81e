/** What a person can be told. Each has its words in `notifications.kind.<kind>`, and in `mails.<kind>` when it is mailed. */
export const KINDS = [
  'accounts.authorisation_lost',
  'accounts.authorisation_regained',
  'accounts.guardian_unknown',
  'accounts.consents_passed',
  'matching.pair_made',
  'matching.pair_paused',
  'matching.pair_resumed',
  'matching.pair_closed',
  'matching.coordinator_changed',
  'profiles.tutor_cleared',
  'profiles.tutor_refused',
  'profiles.interview_booked',
  'profiles.interview_released',
  'profiles.interview_cancelled',
  'profiles.interview_missed',
  'profiles.interview_not_needed',
  'profiles.charter_changed',
  'profiles.check_expiring',
  'profiles.check_expired',
  'profiles.pair_suspended',
  'messaging.message_sent',
  'messaging.question_written',
  'appointments.slot_proposed',
  'appointments.slot_accepted',
  'appointments.slot_declined',
  'appointments.slot_countered',
  'appointments.move_proposed',
  'appointments.appointment_moved',
  'appointments.proposal_overlapped',
  'appointments.appointment_cancelled',
  'appointments.attendance_disputed',
  'appointments.appointment_missed',
  'appointments.series_proposed',
  'appointments.series_accepted',
  'appointments.series_declined',
  'appointments.series_withdrawn',
  'appointments.series_overlapped',
  'appointments.series_change_proposed',
  'appointments.series_changed',
  'appointments.series_trial_asked',
  'appointments.series_goes_on',
  'appointments.series_holiday_asked',
  'appointments.series_holiday_kept',
  'appointments.series_holiday_left_out',
  'appointments.series_ended',
  'appointments.occurrence_left_out',
  'appointments.series_clocks_change',
  'appointments.series_zone_changed',
  'homework.homework_set',
  'homework.homework_submitted',
  'homework.homework_blocked',
  'homework.homework_reviewed',
  'homework.homework_extended',
  'homework.homework_asked_again',
  'homework.homework_withdrawn',
  'homework.report_written',
  'safeguarding.case_opened',
  'reminders.homework_due',
  'reminders.appointment_due',
  'reminders.task_due',
] as const

export type Kind = (typeof KINDS)[number]
/** A message that was not read: in the app at once, by e-mail once it has waited. */
export const MESSAGE_SENT = 'messaging.message_sent' as const satisfies Kind

/** What a task says and when it is due is its owner's alone. */
export const TASK_DUE = 'reminders.task_due' as const satisfies Kind

export type Channel = 'in_app' | 'email'

type InBoth = { fr: string; en: string }

/** What the words name; times are ISO, and said in the zone of the person who reads. */
export type NotificationData = {
  /** Where it leads. */
  path: string
  otherFirstName?: string
  title?: string
  age?: number
  last?: 'yes' | 'no'
  /** Whether it is for a birthday of these days, and not for a rule that changed. */
  birthday?: 'yes' | 'no'
  /** The team's side of what it is about, where it differs from the pair's: whom it coordinates, or that it answers or proposes. */
  side?: 'pair' | 'team'
  /** Whether a question to the team is somebody's. */
  taken?: 'yes' | 'no'
  startsAt?: string
  dueAt?: string
  slots?: { startsAt: string; endsAt: string }[]
  /** The zone of the other person, when times are said on both clocks. */
  otherTimeZone?: string
  /** Whose proposal became impossible: of who reads, or the other's. */
  whose?: 'own' | 'theirs'
  /** A day without a time, YYYY-MM-DD. */
  day?: string
  /** The name of a school holiday, in the reader's language, as are a student's level and needs. */
  holiday?: InBoth
  level?: InBoth
  needs?: InBoth
  /** What helps a student, in their own words. */
  wishes?: string
  /** Who was not there at an interview. */
  missing?: 'tutor' | 'interviewer' | 'nobody'
  /** How a weekly slot ended. */
  how?: string
  /** Why an hour of a weekly slot is left out. */
  why?: 'overlap' | 'absence' | 'outside_waking'
  /** Whether the hour is outside the waking hours of the student. */
  asleep?: 'yes' | 'no'
  /** Up to which message of its conversation an e-mail told. */
  upTo?: number
  /** For whom a change of clocks, or of where one lives, moves the hour: who reads, the other, or both. */
  changes?: 'own' | 'other' | 'both'
}
