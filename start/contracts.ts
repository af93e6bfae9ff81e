import {
  whenAccountIsActive,
  whenAccountIsClosed,
  whenAuthorisationMayHaveChanged,
} from '#accounts/account_life'
import { whatIsPlanned } from '#profiles/hours_planned'
import { whoArePartners } from '#profiles/partners'
import { whenStudentProfileIsSaved } from '#profiles/student_life'
import { withdrawSlotsOf } from '#profiles/withdraw_slots_of'
import { whenPairIsClosed, whenPairIsMade } from '#matching/pair_life'
import { readablePartners } from '#matching/queries/readable_partners'
import { stillSuspended } from '#matching/still_suspended'
import { pushPairs } from '#matching/push_pairs'
import AskForTutor from '#matching/actions/ask_for_tutor'
import OpenConversation from '#messaging/actions/open_conversation'
import CancelPlannedHours from '#appointments/actions/cancel_planned_hours'
import EndSeriesOfPair from '#appointments/actions/end_series_of_pair'
import { hoursToComeOf } from '#appointments/queries/hours_to_come'
import { planHoursWith } from '#appointments/hour_plan'
import { planOfPair } from '#homework/queries/plan_source'
import { screenMessagesWith } from '#messaging/screening'
import { screenFieldsWith } from '#core/validators/screened'
import ScreenMessage from '#safeguarding/actions/screen_message'
import { contactDetailsIn } from '#safeguarding/contact_details_in'
import type { Kind } from '#notifications/kinds'
import { judgeDeliveries, whileIn } from '#notifications/delivery_judges'
import {
  canStillBeAnswered,
  canStillBeDecided,
  isStillToCome,
  stillMakesHour,
  whileRuleIs,
} from '#appointments/still_stands'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { isExpiring } from '#profiles/queries/expiring_checks'
import { hasCharterToAccept } from '#profiles/queries/charter_to_accept'
import { stillBooked } from '#profiles/still_booked'
import { stillToDo } from '#homework/still_to_do'
import { stillHandedIn } from '#notifications/handed_in'
import { unlessToldBy } from '#notifications/told_by_other'
import { stillWaits } from '#notifications/still_waits'
import { stillDue } from '#reminders/still_due'
import { stillToRead } from '#safeguarding/still_to_read'

/** What one feature asks of another to its right, in its own transaction. */
whenPairIsMade(async (pair, trx) => {
  await new OpenConversation().handle({ pair, trx })
})
whenPairIsClosed((pair, trx, actorId) => new CancelPlannedHours().handle({ pair, actorId, trx }))
whenPairIsClosed((pair, trx, actorId) => new EndSeriesOfPair().handle({ pair, actorId, trx }))

whenStudentProfileIsSaved((studentId, trx) =>
  new AskForTutor().handle({ studentIds: [studentId], trx })
)
whenAccountIsActive((studentIds, trx) => new AskForTutor().handle({ studentIds, trx }))
whenAccountIsClosed(withdrawSlotsOf)
whenAuthorisationMayHaveChanged(pushPairs)

whoArePartners(readablePartners)
whatIsPlanned(hoursToComeOf)
planHoursWith(planOfPair)
screenMessagesWith(new ScreenMessage())
screenFieldsWith(contactDetailsIn)

judgeDeliveries('messaging.question_written', stillWaits)
judgeDeliveries('matching.pair_made', whileIn('pairs', ['trial', 'active']))
judgeDeliveries('matching.pair_paused', whileIn('pairs', ['paused']))
judgeDeliveries('matching.pair_resumed', whileIn('pairs', ['trial', 'active']))
judgeDeliveries('profiles.interview_booked', stillBooked)
judgeDeliveries('profiles.charter_changed', ({ user_id: id }, trx) => hasCharterToAccept(id, trx))
judgeDeliveries('profiles.tutor_cleared', ({ user_id: id }, trx) => isCleared(id, trx))
judgeDeliveries('profiles.check_expiring', ({ subject_id: id }, trx) => isExpiring(id, trx))
judgeDeliveries(
  'profiles.check_expired',
  async ({ user_id: id }, trx) => !(await isCleared(id, trx))
)
judgeDeliveries('profiles.pair_suspended', stillSuspended)
judgeDeliveries('appointments.slot_proposed', canStillBeAnswered)
judgeDeliveries('appointments.slot_countered', canStillBeAnswered)
judgeDeliveries('appointments.move_proposed', canStillBeAnswered)
judgeDeliveries('appointments.slot_accepted', isStillToCome)
judgeDeliveries('appointments.appointment_moved', isStillToCome)
judgeDeliveries('appointments.attendance_disputed', whileIn('appointments', ['confirmed']))
judgeDeliveries('appointments.appointment_missed', whileIn('appointments', ['missed']))
judgeDeliveries('appointments.series_proposed', whileRuleIs('proposed'))
judgeDeliveries('appointments.series_change_proposed', whileRuleIs('proposed'))
judgeDeliveries('appointments.series_accepted', whileRuleIs('accepted'))
judgeDeliveries('appointments.series_changed', whileRuleIs('accepted'))
judgeDeliveries('appointments.series_trial_asked', canStillBeDecided)
judgeDeliveries('appointments.series_holiday_asked', canStillBeDecided)
judgeDeliveries('appointments.series_clocks_change', stillMakesHour)
judgeDeliveries('appointments.series_zone_changed', stillMakesHour)
/** Each says when homework is due as it leaves. */
const OF_ITS_DUE_TIME: Kind[] = [
  'homework.homework_set',
  'homework.homework_asked_again',
  'homework.homework_extended',
]
judgeDeliveries('homework.homework_set', stillToDo)
judgeDeliveries('homework.homework_asked_again', stillToDo)
judgeDeliveries('homework.homework_extended', unlessToldBy(OF_ITS_DUE_TIME, stillToDo))
judgeDeliveries('homework.homework_submitted', stillHandedIn)
judgeDeliveries('homework.homework_blocked', whileIn('homework', ['blocked']))
judgeDeliveries('safeguarding.case_opened', stillToRead)
judgeDeliveries('reminders.homework_due', stillDue('homework'))
judgeDeliveries('reminders.appointment_due', stillDue('appointment'))
judgeDeliveries('reminders.task_due', stillDue('task'))
