/** What the journal may say was done; a test fails when an action is written that isn't named here. */
export const AUDITED_ACTIONS = [
  'accounts.account_deactivated',
  'accounts.account_reopened',
  'accounts.account_suspended',
  'accounts.activated',
  'accounts.invited_again',
  'accounts.permissions_changed',
  'accounts.person_invited',
  'accounts.recovery_codes_made',
  'accounts.reset_link_sent',
  'accounts.second_factor_removed',
  'accounts.second_factor_set_up',
  'accounts.staff_created',
  'accounts.user_changed',
  'appointments.appointment_cancelled',
  'appointments.slot_accepted',
  'appointments.slot_declined',
  'appointments.slot_proposed',
  'core.settings_changed',
  'matching.pair_made',
  'profiles.level_added',
  'profiles.level_changed',
  'profiles.subject_added',
  'profiles.subject_changed',
  'profiles.tutor_cleared',
] as const

export const AUDITED_SUBJECTS = [
  ...['user', 'pair', 'appointment', 'application', 'tutor', 'subject', 'level', 'settings'],
] as const
