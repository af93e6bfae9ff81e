import { ageChanges } from '#admin/resources/accounts/age_changes'
import { consents } from '#admin/resources/accounts/consents'
import { guardianships } from '#admin/resources/accounts/guardianships'
import { users } from '#admin/resources/accounts/users'
import { students } from '#admin/resources/profiles/students'
import { tutors } from '#admin/resources/profiles/tutors'
import { applications } from '#admin/resources/profiles/applications'
import { interviewSlots } from '#admin/resources/profiles/interview_slots'
import { applicationDecisions } from '#admin/resources/profiles/application_decisions'
import {
  backgroundChecks,
  charterAcceptances,
  interviews,
} from '#admin/resources/profiles/clearance_records'
import { legalTexts } from '#admin/resources/accounts/legal_texts'
import { subjects } from '#admin/resources/profiles/subjects'
import { schoolZones } from '#admin/resources/profiles/school_zones'
import { publicHolidays } from '#admin/resources/profiles/public_holidays'
import { schoolHolidays } from '#admin/resources/profiles/school_holidays'
import { levels } from '#admin/resources/profiles/levels'
import { matchRequests } from '#admin/resources/matching/match_requests'
import { pairs } from '#admin/resources/matching/pairs'
import { appointments } from '#admin/resources/appointments/appointments'
import { series } from '#admin/resources/appointments/series'
import { homework } from '#admin/resources/homework/homework'
import { deliveries } from '#admin/resources/notifications/deliveries'
import { cases } from '#admin/resources/safeguarding/cases'
import { detections } from '#admin/resources/safeguarding/detections'
import { detectorLists } from '#admin/resources/safeguarding/detector_lists'
import { texts } from '#admin/resources/core/texts'
import { reminderLeads } from '#admin/resources/reminders/reminder_leads'
import { banners } from '#admin/resources/core/banners'
import { settings } from '#admin/resources/core/settings'
import { auditEntries } from '#admin/resources/audit/audit_entries'

/**
 * Everything that the back office shows, in the order of its navigation. Messages, pins, memos, tasks, tokens
 * and login sessions are left out on purpose: see docs/adr/0002-adminjs-on-adonisjs-7.md.
 */
export const RESOURCES = [
  ...[cases, detections],
  ...[applications, interviewSlots, applicationDecisions],
  ...[matchRequests, pairs, series, appointments, homework],
  ...[users, students, guardianships, consents, ageChanges],
  ...[tutors, charterAcceptances, interviews, backgroundChecks],
  ...[subjects, levels, schoolZones, schoolHolidays, publicHolidays],
  ...[banners, legalTexts, texts, detectorLists, reminderLeads, settings],
  ...[deliveries, auditEntries],
]
