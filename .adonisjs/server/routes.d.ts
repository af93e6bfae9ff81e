import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'dev.ui': { paramsTuple?: []; params?: {} }
    'legal_notice.show': { paramsTuple?: []; params?: {} }
    'colours.show': { paramsTuple?: []; params?: {} }
    'manifest.show': { paramsTuple?: []; params?: {} }
    'logo.show': { paramsTuple?: []; params?: {} }
    'privacy.show': { paramsTuple?: []; params?: {} }
    'live_stream.show': { paramsTuple?: []; params?: {} }
    'live_signs.show': { paramsTuple?: []; params?: {} }
    'caught_mails.index': { paramsTuple?: []; params?: {} }
    'caught_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'caught_mail_bodies.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.create': { paramsTuple?: []; params?: {} }
    'accounts.store': { paramsTuple?: []; params?: {} }
    'password_checks.store': { paramsTuple?: []; params?: {} }
    'identifiers.show': { paramsTuple?: []; params?: {} }
    'login_sessions.create': { paramsTuple?: []; params?: {} }
    'login_sessions.store': { paramsTuple?: []; params?: {} }
    'email_confirmations.create': { paramsTuple?: []; params?: {} }
    'email_confirmations.store': { paramsTuple?: []; params?: {} }
    'email_confirmations.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_confirmations.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'password_resets.store': { paramsTuple?: []; params?: {} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'invitations.create': { paramsTuple?: []; params?: {} }
    'invitations.store': { paramsTuple?: []; params?: {} }
    'invitations.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'invitations.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_change_links.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_change_links.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_change_links.destroy': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_undos.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_undos.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'login_sessions.show': { paramsTuple?: []; params?: {} }
    'guardian_links.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_links.destroy': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_consents.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_consents.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'token': ParamValue,'purpose': ParamValue} }
    'locales.update': { paramsTuple?: []; params?: {} }
    'login_sessions.destroy': { paramsTuple?: []; params?: {} }
    'guardian_waits.show': { paramsTuple?: []; params?: {} }
    'accounts.show': { paramsTuple?: []; params?: {} }
    'identities.edit': { paramsTuple?: []; params?: {} }
    'identities.update': { paramsTuple?: []; params?: {} }
    'displays.edit': { paramsTuple?: []; params?: {} }
    'displays.update': { paramsTuple?: []; params?: {} }
    'time_zones.update': { paramsTuple?: []; params?: {} }
    'email_changes.edit': { paramsTuple?: []; params?: {} }
    'email_changes.store': { paramsTuple?: []; params?: {} }
    'email_changes.destroy': { paramsTuple?: []; params?: {} }
    'devices.index': { paramsTuple?: []; params?: {} }
    'all_devices.destroy': { paramsTuple?: []; params?: {} }
    'devices.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'other_devices.destroy': { paramsTuple?: []; params?: {} }
    'passwords.edit': { paramsTuple?: []; params?: {} }
    'consents.index': { paramsTuple?: []; params?: {} }
    'consents.store': { paramsTuple?: []; params?: {} }
    'consents.destroy': { paramsTuple: [ParamValue]; params: {'purpose': ParamValue} }
    'guardianships.store': { paramsTuple?: []; params?: {} }
    'guardianships.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'guardian_askings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passwords.update': { paramsTuple?: []; params?: {} }
    'second_factors.show': { paramsTuple?: []; params?: {} }
    'second_factors.store': { paramsTuple?: []; params?: {} }
    'second_factor_checks.store': { paramsTuple?: []; params?: {} }
    'second_factor_devices.edit': { paramsTuple?: []; params?: {} }
    'second_factor_devices.store': { paramsTuple?: []; params?: {} }
    'second_factor_devices.update': { paramsTuple?: []; params?: {} }
    'recovery_codes.show': { paramsTuple?: []; params?: {} }
    'recovery_codes.store': { paramsTuple?: []; params?: {} }
    'viewing_ends.store': { paramsTuple?: []; params?: {} }
    'profiles.show': { paramsTuple?: []; params?: {} }
    'profiles.edit': { paramsTuple?: []; params?: {} }
    'student_profiles.update': { paramsTuple?: []; params?: {} }
    'tutor_profiles.update': { paramsTuple?: []; params?: {} }
    'availabilities.edit': { paramsTuple?: []; params?: {} }
    'applications.show': { paramsTuple?: []; params?: {} }
    'application_submissions.store': { paramsTuple?: []; params?: {} }
    'application_submissions.destroy': { paramsTuple?: []; params?: {} }
    'charters.show': { paramsTuple?: []; params?: {} }
    'charter_acceptances.store': { paramsTuple?: []; params?: {} }
    'interview_bookings.update': { paramsTuple?: []; params?: {} }
    'interview_bookings.destroy': { paramsTuple?: []; params?: {} }
    'availabilities.update': { paramsTuple?: []; params?: {} }
    'absences.store': { paramsTuple?: []; params?: {} }
    'absences.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.update': { paramsTuple?: []; params?: {} }
    'photos.destroy': { paramsTuple?: []; params?: {} }
    'people.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversations.index': { paramsTuple?: []; params?: {} }
    'message_searches.show': { paramsTuple?: []; params?: {} }
    'team_conversations.show': { paramsTuple?: []; params?: {} }
    'conversations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversation_changes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversation_reading.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversation_typing.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'message_files.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'messages.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'messages.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'message_pins.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'message_pins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'questions.index': { paramsTuple?: []; params?: {} }
    'questions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'questions.attach': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'questions.answer': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.correct_answer': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'questions.withdraw_answer': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'questions.hand': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.read': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar_feed_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appointment_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar_feeds.show': { paramsTuple?: []; params?: {} }
    'calendar_feeds.store': { paramsTuple?: []; params?: {} }
    'calendar_feeds.destroy': { paramsTuple?: []; params?: {} }
    'appointments.create': { paramsTuple?: []; params?: {} }
    'slot_checks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appointments.store': { paramsTuple?: []; params?: {} }
    'appointments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session_rooms.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attendances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'acceptances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'declines.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'counters.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'counters.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'moves.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'plans.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series.index': { paramsTuple?: []; params?: {} }
    'series.create': { paramsTuple?: []; params?: {} }
    'series.store': { paramsTuple?: []; params?: {} }
    'series.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_acceptances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_declines.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_withdrawals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_changes.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_changes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_stops.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_answers.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'questionId': ParamValue} }
    'homework.index': { paramsTuple?: []; params?: {} }
    'homework.create': { paramsTuple?: []; params?: {} }
    'homework.store': { paramsTuple?: []; params?: {} }
    'homework.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_states.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_due_times.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_withdrawals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'session_reports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session_reports.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session_reports.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.store': { paramsTuple?: []; params?: {} }
    'tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'task_completions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'task_completions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'task_pins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'task_pins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quick_entries.store': { paramsTuple?: []; params?: {} }
    'memos.index': { paramsTuple?: []; params?: {} }
    'memos.create': { paramsTuple?: []; params?: {} }
    'memos.store': { paramsTuple?: []; params?: {} }
    'memos.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memos.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memos.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memo_pins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memo_pins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'today': { paramsTuple?: []; params?: {} }
    'calendar.index': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple: [ParamValue,ParamValue?]; params: {'view': ParamValue,'date'?: ParamValue} }
    'notifications.index': { paramsTuple?: []; params?: {} }
    'notification_all_readings.update': { paramsTuple?: []; params?: {} }
    'notifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notification_readings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'held_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preferences.edit': { paramsTuple?: []; params?: {} }
    'preferences.update': { paramsTuple?: []; params?: {} }
    'unsubscriptions.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'unsubscriptions.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'unsubscriptions.destroy': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'concerns.show': { paramsTuple?: []; params?: {} }
    'reports.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'case_files.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'readingId': ParamValue,'fileId': ParamValue} }
    'admin.pages.index': { paramsTuple?: []; params?: {} }
    'admin.pages.questions': { paramsTuple?: []; params?: {} }
    'admin.pages.resource': { paramsTuple: [ParamValue]; params: {'resourceId': ParamValue} }
    'admin.pages.resource_action': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.pages.record_action': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.pages.bulk_action': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.dashboard.show': { paramsTuple?: []; params?: {} }
    'admin.resource_actions.show': { paramsTuple: [ParamValue,ParamValue,ParamValue?]; params: {'resourceId': ParamValue,'action': ParamValue,'query'?: ParamValue} }
    'admin.resource_actions.begin': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.resource_actions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.record_actions.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.record_actions.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.logos.store': { paramsTuple?: []; params?: {} }
    'admin.logos.destroy': { paramsTuple?: []; params?: {} }
    'admin.viewings.store': { paramsTuple?: []; params?: {} }
    'admin.bulk_actions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.bulk_actions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.exports.store': { paramsTuple: [ParamValue]; params: {'resourceId': ParamValue} }
    'admin.assets.show': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'admin.pages.missing': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'unknown_address.show': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  GET: {
    'dev.ui': { paramsTuple?: []; params?: {} }
    'legal_notice.show': { paramsTuple?: []; params?: {} }
    'colours.show': { paramsTuple?: []; params?: {} }
    'manifest.show': { paramsTuple?: []; params?: {} }
    'logo.show': { paramsTuple?: []; params?: {} }
    'privacy.show': { paramsTuple?: []; params?: {} }
    'live_stream.show': { paramsTuple?: []; params?: {} }
    'live_signs.show': { paramsTuple?: []; params?: {} }
    'caught_mails.index': { paramsTuple?: []; params?: {} }
    'caught_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'caught_mail_bodies.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.create': { paramsTuple?: []; params?: {} }
    'identifiers.show': { paramsTuple?: []; params?: {} }
    'login_sessions.create': { paramsTuple?: []; params?: {} }
    'email_confirmations.create': { paramsTuple?: []; params?: {} }
    'email_confirmations.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'invitations.create': { paramsTuple?: []; params?: {} }
    'invitations.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_change_links.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_undos.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'login_sessions.show': { paramsTuple?: []; params?: {} }
    'guardian_links.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_waits.show': { paramsTuple?: []; params?: {} }
    'accounts.show': { paramsTuple?: []; params?: {} }
    'identities.edit': { paramsTuple?: []; params?: {} }
    'displays.edit': { paramsTuple?: []; params?: {} }
    'email_changes.edit': { paramsTuple?: []; params?: {} }
    'devices.index': { paramsTuple?: []; params?: {} }
    'passwords.edit': { paramsTuple?: []; params?: {} }
    'consents.index': { paramsTuple?: []; params?: {} }
    'second_factors.show': { paramsTuple?: []; params?: {} }
    'second_factor_devices.edit': { paramsTuple?: []; params?: {} }
    'recovery_codes.show': { paramsTuple?: []; params?: {} }
    'profiles.show': { paramsTuple?: []; params?: {} }
    'profiles.edit': { paramsTuple?: []; params?: {} }
    'availabilities.edit': { paramsTuple?: []; params?: {} }
    'applications.show': { paramsTuple?: []; params?: {} }
    'charters.show': { paramsTuple?: []; params?: {} }
    'people.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversations.index': { paramsTuple?: []; params?: {} }
    'message_searches.show': { paramsTuple?: []; params?: {} }
    'team_conversations.show': { paramsTuple?: []; params?: {} }
    'conversations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversation_changes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'questions.index': { paramsTuple?: []; params?: {} }
    'questions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'calendar_feed_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appointment_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar_feeds.show': { paramsTuple?: []; params?: {} }
    'appointments.create': { paramsTuple?: []; params?: {} }
    'slot_checks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appointments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session_rooms.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'counters.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'moves.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series.index': { paramsTuple?: []; params?: {} }
    'series.create': { paramsTuple?: []; params?: {} }
    'series.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_changes.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework.index': { paramsTuple?: []; params?: {} }
    'homework.create': { paramsTuple?: []; params?: {} }
    'homework.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'session_reports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memos.index': { paramsTuple?: []; params?: {} }
    'memos.create': { paramsTuple?: []; params?: {} }
    'memos.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'today': { paramsTuple?: []; params?: {} }
    'calendar.index': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple: [ParamValue,ParamValue?]; params: {'view': ParamValue,'date'?: ParamValue} }
    'notifications.index': { paramsTuple?: []; params?: {} }
    'notifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'held_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preferences.edit': { paramsTuple?: []; params?: {} }
    'unsubscriptions.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'concerns.show': { paramsTuple?: []; params?: {} }
    'case_files.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'readingId': ParamValue,'fileId': ParamValue} }
    'admin.pages.index': { paramsTuple?: []; params?: {} }
    'admin.pages.questions': { paramsTuple?: []; params?: {} }
    'admin.pages.resource': { paramsTuple: [ParamValue]; params: {'resourceId': ParamValue} }
    'admin.pages.resource_action': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.pages.record_action': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.pages.bulk_action': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.dashboard.show': { paramsTuple?: []; params?: {} }
    'admin.resource_actions.show': { paramsTuple: [ParamValue,ParamValue,ParamValue?]; params: {'resourceId': ParamValue,'action': ParamValue,'query'?: ParamValue} }
    'admin.resource_actions.begin': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.record_actions.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.bulk_actions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.assets.show': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'admin.pages.missing': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'unknown_address.show': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'dev.ui': { paramsTuple?: []; params?: {} }
    'legal_notice.show': { paramsTuple?: []; params?: {} }
    'colours.show': { paramsTuple?: []; params?: {} }
    'manifest.show': { paramsTuple?: []; params?: {} }
    'logo.show': { paramsTuple?: []; params?: {} }
    'privacy.show': { paramsTuple?: []; params?: {} }
    'live_stream.show': { paramsTuple?: []; params?: {} }
    'live_signs.show': { paramsTuple?: []; params?: {} }
    'caught_mails.index': { paramsTuple?: []; params?: {} }
    'caught_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'caught_mail_bodies.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.create': { paramsTuple?: []; params?: {} }
    'identifiers.show': { paramsTuple?: []; params?: {} }
    'login_sessions.create': { paramsTuple?: []; params?: {} }
    'email_confirmations.create': { paramsTuple?: []; params?: {} }
    'email_confirmations.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'invitations.create': { paramsTuple?: []; params?: {} }
    'invitations.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_change_links.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_undos.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'login_sessions.show': { paramsTuple?: []; params?: {} }
    'guardian_links.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_waits.show': { paramsTuple?: []; params?: {} }
    'accounts.show': { paramsTuple?: []; params?: {} }
    'identities.edit': { paramsTuple?: []; params?: {} }
    'displays.edit': { paramsTuple?: []; params?: {} }
    'email_changes.edit': { paramsTuple?: []; params?: {} }
    'devices.index': { paramsTuple?: []; params?: {} }
    'passwords.edit': { paramsTuple?: []; params?: {} }
    'consents.index': { paramsTuple?: []; params?: {} }
    'second_factors.show': { paramsTuple?: []; params?: {} }
    'second_factor_devices.edit': { paramsTuple?: []; params?: {} }
    'recovery_codes.show': { paramsTuple?: []; params?: {} }
    'profiles.show': { paramsTuple?: []; params?: {} }
    'profiles.edit': { paramsTuple?: []; params?: {} }
    'availabilities.edit': { paramsTuple?: []; params?: {} }
    'applications.show': { paramsTuple?: []; params?: {} }
    'charters.show': { paramsTuple?: []; params?: {} }
    'people.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversations.index': { paramsTuple?: []; params?: {} }
    'message_searches.show': { paramsTuple?: []; params?: {} }
    'team_conversations.show': { paramsTuple?: []; params?: {} }
    'conversations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conversation_changes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'questions.index': { paramsTuple?: []; params?: {} }
    'questions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'calendar_feed_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appointment_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar_feeds.show': { paramsTuple?: []; params?: {} }
    'appointments.create': { paramsTuple?: []; params?: {} }
    'slot_checks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appointments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session_rooms.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'counters.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'moves.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series.index': { paramsTuple?: []; params?: {} }
    'series.create': { paramsTuple?: []; params?: {} }
    'series.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_changes.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework.index': { paramsTuple?: []; params?: {} }
    'homework.create': { paramsTuple?: []; params?: {} }
    'homework.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'session_reports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memos.index': { paramsTuple?: []; params?: {} }
    'memos.create': { paramsTuple?: []; params?: {} }
    'memos.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'today': { paramsTuple?: []; params?: {} }
    'calendar.index': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple: [ParamValue,ParamValue?]; params: {'view': ParamValue,'date'?: ParamValue} }
    'notifications.index': { paramsTuple?: []; params?: {} }
    'notifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'held_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preferences.edit': { paramsTuple?: []; params?: {} }
    'unsubscriptions.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'concerns.show': { paramsTuple?: []; params?: {} }
    'case_files.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'readingId': ParamValue,'fileId': ParamValue} }
    'admin.pages.index': { paramsTuple?: []; params?: {} }
    'admin.pages.questions': { paramsTuple?: []; params?: {} }
    'admin.pages.resource': { paramsTuple: [ParamValue]; params: {'resourceId': ParamValue} }
    'admin.pages.resource_action': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.pages.record_action': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.pages.bulk_action': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.dashboard.show': { paramsTuple?: []; params?: {} }
    'admin.resource_actions.show': { paramsTuple: [ParamValue,ParamValue,ParamValue?]; params: {'resourceId': ParamValue,'action': ParamValue,'query'?: ParamValue} }
    'admin.resource_actions.begin': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.record_actions.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.bulk_actions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.assets.show': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'admin.pages.missing': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'unknown_address.show': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'accounts.store': { paramsTuple?: []; params?: {} }
    'password_checks.store': { paramsTuple?: []; params?: {} }
    'login_sessions.store': { paramsTuple?: []; params?: {} }
    'email_confirmations.store': { paramsTuple?: []; params?: {} }
    'email_confirmations.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.store': { paramsTuple?: []; params?: {} }
    'password_resets.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'invitations.store': { paramsTuple?: []; params?: {} }
    'invitations.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_change_links.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'email_undos.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_consents.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'locales.update': { paramsTuple?: []; params?: {} }
    'login_sessions.destroy': { paramsTuple?: []; params?: {} }
    'email_changes.store': { paramsTuple?: []; params?: {} }
    'consents.store': { paramsTuple?: []; params?: {} }
    'guardianships.store': { paramsTuple?: []; params?: {} }
    'guardian_askings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'second_factors.store': { paramsTuple?: []; params?: {} }
    'second_factor_checks.store': { paramsTuple?: []; params?: {} }
    'second_factor_devices.store': { paramsTuple?: []; params?: {} }
    'recovery_codes.store': { paramsTuple?: []; params?: {} }
    'viewing_ends.store': { paramsTuple?: []; params?: {} }
    'application_submissions.store': { paramsTuple?: []; params?: {} }
    'charter_acceptances.store': { paramsTuple?: []; params?: {} }
    'absences.store': { paramsTuple?: []; params?: {} }
    'conversation_typing.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_pins.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'questions.answer': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar_feeds.store': { paramsTuple?: []; params?: {} }
    'appointments.store': { paramsTuple?: []; params?: {} }
    'attendances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'acceptances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'declines.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'counters.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'plans.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series.store': { paramsTuple?: []; params?: {} }
    'series_acceptances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_declines.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_withdrawals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_changes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_stops.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'series_answers.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'questionId': ParamValue} }
    'homework.store': { paramsTuple?: []; params?: {} }
    'homework_withdrawals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session_reports.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.store': { paramsTuple?: []; params?: {} }
    'task_completions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'task_pins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quick_entries.store': { paramsTuple?: []; params?: {} }
    'memos.store': { paramsTuple?: []; params?: {} }
    'memo_pins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'unsubscriptions.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'reports.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.resource_actions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.record_actions.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'resourceId': ParamValue,'recordId': ParamValue,'action': ParamValue} }
    'admin.logos.store': { paramsTuple?: []; params?: {} }
    'admin.viewings.store': { paramsTuple?: []; params?: {} }
    'admin.bulk_actions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'resourceId': ParamValue,'action': ParamValue} }
    'admin.exports.store': { paramsTuple: [ParamValue]; params: {'resourceId': ParamValue} }
  }
  DELETE: {
    'email_change_links.destroy': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_links.destroy': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'guardian_consents.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'token': ParamValue,'purpose': ParamValue} }
    'email_changes.destroy': { paramsTuple?: []; params?: {} }
    'all_devices.destroy': { paramsTuple?: []; params?: {} }
    'devices.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'other_devices.destroy': { paramsTuple?: []; params?: {} }
    'consents.destroy': { paramsTuple: [ParamValue]; params: {'purpose': ParamValue} }
    'application_submissions.destroy': { paramsTuple?: []; params?: {} }
    'interview_bookings.destroy': { paramsTuple?: []; params?: {} }
    'absences.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.destroy': { paramsTuple?: []; params?: {} }
    'messages.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'message_pins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'questions.withdraw_answer': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'calendar_feeds.destroy': { paramsTuple?: []; params?: {} }
    'tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'task_completions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'task_pins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memos.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memo_pins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'unsubscriptions.destroy': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'admin.logos.destroy': { paramsTuple?: []; params?: {} }
  }
  PUT: {
    'identities.update': { paramsTuple?: []; params?: {} }
    'displays.update': { paramsTuple?: []; params?: {} }
    'time_zones.update': { paramsTuple?: []; params?: {} }
    'guardianships.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passwords.update': { paramsTuple?: []; params?: {} }
    'second_factor_devices.update': { paramsTuple?: []; params?: {} }
    'student_profiles.update': { paramsTuple?: []; params?: {} }
    'tutor_profiles.update': { paramsTuple?: []; params?: {} }
    'interview_bookings.update': { paramsTuple?: []; params?: {} }
    'availabilities.update': { paramsTuple?: []; params?: {} }
    'photos.update': { paramsTuple?: []; params?: {} }
    'conversation_reading.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_files.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'messages.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'questions.attach': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'fileId': ParamValue} }
    'questions.correct_answer': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'questions.hand': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'questions.read': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_states.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'homework_due_times.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session_reports.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memos.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notification_all_readings.update': { paramsTuple?: []; params?: {} }
    'notification_readings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preferences.update': { paramsTuple?: []; params?: {} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}