/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  dev: {
    ui: typeof routes['dev.ui']
  }
  legalNotice: {
    show: typeof routes['legal_notice.show']
  }
  colours: {
    show: typeof routes['colours.show']
  }
  manifest: {
    show: typeof routes['manifest.show']
  }
  logo: {
    show: typeof routes['logo.show']
  }
  privacy: {
    show: typeof routes['privacy.show']
  }
  liveStream: {
    show: typeof routes['live_stream.show']
  }
  liveSigns: {
    show: typeof routes['live_signs.show']
  }
  caughtMails: {
    index: typeof routes['caught_mails.index']
    show: typeof routes['caught_mails.show']
  }
  caughtMailBodies: {
    show: typeof routes['caught_mail_bodies.show']
  }
  accounts: {
    create: typeof routes['accounts.create']
    store: typeof routes['accounts.store']
    show: typeof routes['accounts.show']
  }
  passwordChecks: {
    store: typeof routes['password_checks.store']
  }
  identifiers: {
    show: typeof routes['identifiers.show']
  }
  loginSessions: {
    create: typeof routes['login_sessions.create']
    store: typeof routes['login_sessions.store']
    show: typeof routes['login_sessions.show']
    destroy: typeof routes['login_sessions.destroy']
  }
  emailConfirmations: {
    create: typeof routes['email_confirmations.create']
    store: typeof routes['email_confirmations.store']
    edit: typeof routes['email_confirmations.edit']
    update: typeof routes['email_confirmations.update']
  }
  passwordResets: {
    create: typeof routes['password_resets.create']
    store: typeof routes['password_resets.store']
    edit: typeof routes['password_resets.edit']
    update: typeof routes['password_resets.update']
  }
  invitations: {
    create: typeof routes['invitations.create']
    store: typeof routes['invitations.store']
    edit: typeof routes['invitations.edit']
    update: typeof routes['invitations.update']
  }
  emailChangeLinks: {
    edit: typeof routes['email_change_links.edit']
    update: typeof routes['email_change_links.update']
    destroy: typeof routes['email_change_links.destroy']
  }
  emailUndos: {
    edit: typeof routes['email_undos.edit']
    update: typeof routes['email_undos.update']
  }
  guardianLinks: {
    show: typeof routes['guardian_links.show']
    destroy: typeof routes['guardian_links.destroy']
  }
  guardianConsents: {
    store: typeof routes['guardian_consents.store']
    destroy: typeof routes['guardian_consents.destroy']
  }
  locales: {
    update: typeof routes['locales.update']
  }
  guardianWaits: {
    show: typeof routes['guardian_waits.show']
  }
  identities: {
    edit: typeof routes['identities.edit']
    update: typeof routes['identities.update']
  }
  displays: {
    edit: typeof routes['displays.edit']
    update: typeof routes['displays.update']
  }
  timeZones: {
    update: typeof routes['time_zones.update']
  }
  emailChanges: {
    edit: typeof routes['email_changes.edit']
    store: typeof routes['email_changes.store']
    destroy: typeof routes['email_changes.destroy']
  }
  devices: {
    index: typeof routes['devices.index']
    destroy: typeof routes['devices.destroy']
  }
  allDevices: {
    destroy: typeof routes['all_devices.destroy']
  }
  otherDevices: {
    destroy: typeof routes['other_devices.destroy']
  }
  passwords: {
    edit: typeof routes['passwords.edit']
    update: typeof routes['passwords.update']
  }
  consents: {
    index: typeof routes['consents.index']
    store: typeof routes['consents.store']
    destroy: typeof routes['consents.destroy']
  }
  guardianships: {
    store: typeof routes['guardianships.store']
    update: typeof routes['guardianships.update']
  }
  guardianAskings: {
    store: typeof routes['guardian_askings.store']
  }
  secondFactors: {
    show: typeof routes['second_factors.show']
    store: typeof routes['second_factors.store']
  }
  secondFactorChecks: {
    store: typeof routes['second_factor_checks.store']
  }
  secondFactorDevices: {
    edit: typeof routes['second_factor_devices.edit']
    store: typeof routes['second_factor_devices.store']
    update: typeof routes['second_factor_devices.update']
  }
  recoveryCodes: {
    show: typeof routes['recovery_codes.show']
    store: typeof routes['recovery_codes.store']
  }
  viewingEnds: {
    store: typeof routes['viewing_ends.store']
  }
  profiles: {
    show: typeof routes['profiles.show']
    edit: typeof routes['profiles.edit']
  }
  studentProfiles: {
    update: typeof routes['student_profiles.update']
  }
  tutorProfiles: {
    update: typeof routes['tutor_profiles.update']
  }
  availabilities: {
    edit: typeof routes['availabilities.edit']
    update: typeof routes['availabilities.update']
  }
  applications: {
    show: typeof routes['applications.show']
  }
  applicationSubmissions: {
    store: typeof routes['application_submissions.store']
    destroy: typeof routes['application_submissions.destroy']
  }
  charters: {
    show: typeof routes['charters.show']
  }
  charterAcceptances: {
    store: typeof routes['charter_acceptances.store']
  }
  interviewBookings: {
    update: typeof routes['interview_bookings.update']
    destroy: typeof routes['interview_bookings.destroy']
  }
  absences: {
    store: typeof routes['absences.store']
    destroy: typeof routes['absences.destroy']
  }
  photos: {
    update: typeof routes['photos.update']
    destroy: typeof routes['photos.destroy']
    show: typeof routes['photos.show']
  }
  people: {
    show: typeof routes['people.show']
  }
  conversations: {
    index: typeof routes['conversations.index']
    show: typeof routes['conversations.show']
  }
  messageSearches: {
    show: typeof routes['message_searches.show']
  }
  teamConversations: {
    show: typeof routes['team_conversations.show']
  }
  conversationChanges: {
    index: typeof routes['conversation_changes.index']
  }
  conversationReading: {
    update: typeof routes['conversation_reading.update']
  }
  conversationTyping: {
    store: typeof routes['conversation_typing.store']
  }
  messages: {
    index: typeof routes['messages.index']
    store: typeof routes['messages.store']
    update: typeof routes['messages.update']
    destroy: typeof routes['messages.destroy']
  }
  messageFiles: {
    show: typeof routes['message_files.show']
    update: typeof routes['message_files.update']
  }
  messagePins: {
    store: typeof routes['message_pins.store']
    destroy: typeof routes['message_pins.destroy']
  }
  questions: {
    index: typeof routes['questions.index']
    show: typeof routes['questions.show']
    file: typeof routes['questions.file']
    attach: typeof routes['questions.attach']
    answer: typeof routes['questions.answer']
    correctAnswer: typeof routes['questions.correct_answer']
    withdrawAnswer: typeof routes['questions.withdraw_answer']
    hand: typeof routes['questions.hand']
    close: typeof routes['questions.close']
    read: typeof routes['questions.read']
  }
  calendarFeedFiles: {
    show: typeof routes['calendar_feed_files.show']
  }
  appointmentFiles: {
    show: typeof routes['appointment_files.show']
  }
  calendarFeeds: {
    show: typeof routes['calendar_feeds.show']
    store: typeof routes['calendar_feeds.store']
    destroy: typeof routes['calendar_feeds.destroy']
  }
  appointments: {
    create: typeof routes['appointments.create']
    store: typeof routes['appointments.store']
    show: typeof routes['appointments.show']
  }
  slotChecks: {
    show: typeof routes['slot_checks.show']
  }
  sessionRooms: {
    show: typeof routes['session_rooms.show']
  }
  attendances: {
    store: typeof routes['attendances.store']
  }
  acceptances: {
    store: typeof routes['acceptances.store']
  }
  declines: {
    store: typeof routes['declines.store']
  }
  counters: {
    create: typeof routes['counters.create']
    store: typeof routes['counters.store']
  }
  moves: {
    create: typeof routes['moves.create']
    store: typeof routes['moves.store']
  }
  plans: {
    store: typeof routes['plans.store']
  }
  cancellations: {
    store: typeof routes['cancellations.store']
  }
  series: {
    index: typeof routes['series.index']
    create: typeof routes['series.create']
    store: typeof routes['series.store']
    show: typeof routes['series.show']
  }
  seriesAcceptances: {
    store: typeof routes['series_acceptances.store']
  }
  seriesDeclines: {
    store: typeof routes['series_declines.store']
  }
  seriesWithdrawals: {
    store: typeof routes['series_withdrawals.store']
  }
  seriesChanges: {
    create: typeof routes['series_changes.create']
    store: typeof routes['series_changes.store']
  }
  seriesStops: {
    store: typeof routes['series_stops.store']
  }
  seriesAnswers: {
    store: typeof routes['series_answers.store']
  }
  homework: {
    index: typeof routes['homework.index']
    create: typeof routes['homework.create']
    store: typeof routes['homework.store']
    show: typeof routes['homework.show']
  }
  homeworkStates: {
    update: typeof routes['homework_states.update']
  }
  homeworkDueTimes: {
    update: typeof routes['homework_due_times.update']
  }
  homeworkWithdrawals: {
    store: typeof routes['homework_withdrawals.store']
  }
  homeworkFiles: {
    show: typeof routes['homework_files.show']
  }
  sessionReports: {
    show: typeof routes['session_reports.show']
    store: typeof routes['session_reports.store']
    update: typeof routes['session_reports.update']
  }
  tasks: {
    index: typeof routes['tasks.index']
    store: typeof routes['tasks.store']
    edit: typeof routes['tasks.edit']
    update: typeof routes['tasks.update']
    destroy: typeof routes['tasks.destroy']
  }
  taskCompletions: {
    store: typeof routes['task_completions.store']
    destroy: typeof routes['task_completions.destroy']
  }
  taskPins: {
    store: typeof routes['task_pins.store']
    destroy: typeof routes['task_pins.destroy']
  }
  quickEntries: {
    store: typeof routes['quick_entries.store']
  }
  memos: {
    index: typeof routes['memos.index']
    create: typeof routes['memos.create']
    store: typeof routes['memos.store']
    edit: typeof routes['memos.edit']
    update: typeof routes['memos.update']
    destroy: typeof routes['memos.destroy']
  }
  memoPins: {
    store: typeof routes['memo_pins.store']
    destroy: typeof routes['memo_pins.destroy']
  }
  today: typeof routes['today']
  calendar: {
    index: typeof routes['calendar.index']
    show: typeof routes['calendar.show']
  }
  notifications: {
    index: typeof routes['notifications.index']
    show: typeof routes['notifications.show']
  }
  notificationAllReadings: {
    update: typeof routes['notification_all_readings.update']
  }
  notificationReadings: {
    update: typeof routes['notification_readings.update']
  }
  heldMails: {
    show: typeof routes['held_mails.show']
  }
  preferences: {
    edit: typeof routes['preferences.edit']
    update: typeof routes['preferences.update']
  }
  unsubscriptions: {
    show: typeof routes['unsubscriptions.show']
    store: typeof routes['unsubscriptions.store']
    destroy: typeof routes['unsubscriptions.destroy']
  }
  concerns: {
    show: typeof routes['concerns.show']
  }
  reports: {
    store: typeof routes['reports.store']
  }
  caseFiles: {
    show: typeof routes['case_files.show']
  }
  admin: {
    pages: {
      index: typeof routes['admin.pages.index']
      questions: typeof routes['admin.pages.questions']
      resource: typeof routes['admin.pages.resource']
      resourceAction: typeof routes['admin.pages.resource_action']
      recordAction: typeof routes['admin.pages.record_action']
      bulkAction: typeof routes['admin.pages.bulk_action']
      missing: typeof routes['admin.pages.missing']
    }
    dashboard: {
      show: typeof routes['admin.dashboard.show']
    }
    resourceActions: {
      show: typeof routes['admin.resource_actions.show']
      begin: typeof routes['admin.resource_actions.begin']
      store: typeof routes['admin.resource_actions.store']
    }
    recordActions: {
      show: typeof routes['admin.record_actions.show']
      store: typeof routes['admin.record_actions.store']
    }
    logos: {
      store: typeof routes['admin.logos.store']
      destroy: typeof routes['admin.logos.destroy']
    }
    viewings: {
      store: typeof routes['admin.viewings.store']
    }
    bulkActions: {
      show: typeof routes['admin.bulk_actions.show']
      store: typeof routes['admin.bulk_actions.store']
    }
    exports: {
      store: typeof routes['admin.exports.store']
    }
    assets: {
      show: typeof routes['admin.assets.show']
    }
  }
  unknownAddress: {
    show: typeof routes['unknown_address.show']
  }
}
