/** For whom a text is written, as the people of the association tell them apart. */
export const READERS = ['student', 'tutor', 'guardian', 'staff'] as const
export type Reader = (typeof READERS)[number]

type Group = { readers: Reader[]; texts: string[] }

const ACCOUNT_HOLDERS: Reader[] = ['student', 'tutor', 'staff']

/** Who gets what; the account mails of a student without an address go to a guardian. */
const GROUPS: Group[] = [
  {
    readers: ['student', 'tutor'],
    texts: [
      ...['matching.pair_made', 'matching.pair_paused', 'matching.pair_resumed'],
      ...['matching.pair_closed', 'messaging.message_sent', 'accounts.confirm_email'],
      ...['appointments.slot_proposed', 'appointments.slot_accepted'],
      ...['appointments.slot_declined', 'appointments.slot_countered'],
      ...['appointments.move_proposed', 'appointments.appointment_moved'],
      ...['appointments.proposal_overlapped', 'appointments.appointment_cancelled'],
      ...['appointments.appointment_missed', 'appointments.series_proposed'],
      ...['appointments.series_accepted', 'appointments.series_declined'],
      ...['appointments.series_withdrawn', 'appointments.series_overlapped'],
      ...['appointments.series_change_proposed', 'appointments.series_changed'],
      ...['appointments.series_trial_asked', 'appointments.series_goes_on'],
      ...['appointments.series_holiday_asked', 'appointments.series_holiday_kept'],
      ...['appointments.series_holiday_left_out', 'appointments.series_ended'],
      ...['appointments.occurrence_left_out', 'appointments.series_clocks_change'],
      ...['appointments.series_zone_changed', 'reminders.appointment_due'],
    ],
  },
  {
    readers: ['student'],
    texts: [
      ...['accounts.consents_passed', 'accounts.guardian_unknown', 'homework.homework_set'],
      ...['homework.homework_reviewed', 'homework.homework_extended'],
      ...['homework.homework_asked_again', 'homework.homework_withdrawn'],
      ...['homework.report_written', 'reminders.homework_due'],
    ],
  },
  {
    readers: ['tutor'],
    texts: [
      ...['profiles.tutor_cleared', 'profiles.tutor_refused', 'profiles.interview_cancelled'],
      ...['profiles.interview_missed', 'profiles.interview_not_needed'],
      ...['profiles.charter_changed', 'profiles.check_expiring', 'profiles.check_expired'],
      ...['homework.homework_submitted', 'homework.homework_blocked'],
    ],
  },
  {
    readers: ['guardian'],
    texts: [
      ...['accounts.guardian_asked', 'accounts.guardian_said_no'],
      ...['accounts.guardian_consents_passed', 'accounts.email_added'],
    ],
  },
  {
    readers: ['staff'],
    texts: [
      ...['matching.coordinator_changed', 'profiles.interview_released'],
      ...['profiles.pair_suspended', 'messaging.question_written'],
      ...['appointments.attendance_disputed', 'safeguarding.case_opened'],
      ...['accounts.second_factor_set_up', 'accounts.second_factor_removed'],
    ],
  },
  { readers: ['tutor', 'staff'], texts: ['profiles.interview_booked'] },
  { readers: ['student', 'guardian'], texts: ['accounts.account_activated'] },
  {
    readers: ACCOUNT_HOLDERS,
    texts: [
      ...['accounts.authorisation_lost', 'accounts.authorisation_regained'],
      ...['accounts.already_registered', 'accounts.email_change_known'],
      ...['accounts.email_change_new', 'accounts.email_change_present'],
      ...['accounts.email_changed_former', 'accounts.email_changed_new', 'reminders.task_due'],
    ],
  },
  {
    readers: [...READERS],
    texts: [
      ...['layout', 'accounts.invitation', 'accounts.reset_password'],
      ...['accounts.password_changed'],
    ],
  },
]

/** Who reads each text, by its name. */
export const READERS_OF = new Map(
  GROUPS.flatMap(({ readers, texts }) => texts.map((name) => [name, readers] as const))
)
