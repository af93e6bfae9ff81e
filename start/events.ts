/** Who listens to what: the table of contents of everything that happens after a change. */
import { DELIVERIES } from '#core/queue'
import { handleJobs } from '#core/worker'
import { subscribe } from '#core/events/registry'
import FilesRemoved from '#core/events/files_removed'
import SignedUp from '#accounts/events/signed_up'
import KnownAddressSignedUp from '#accounts/events/known_address_signed_up'
import ConfirmationAsked from '#accounts/events/confirmation_asked'
import PasswordResetAsked from '#accounts/events/password_reset_asked'
import PasswordChanged from '#accounts/events/password_changed'
import EmailChangeAsked from '#accounts/events/email_change_asked'
import LegalTextPublished from '#accounts/events/legal_text_published'
import EmailChanged from '#accounts/events/email_changed'
import TimeZoneChanged from '#accounts/events/time_zone_changed'
import AccountActivated from '#accounts/events/account_activated'
import SecondFactorSetUp from '#accounts/events/second_factor_set_up'
import SecondFactorRemoved from '#accounts/events/second_factor_removed'
import PersonInvited from '#accounts/events/person_invited'
import GuardianAsked from '#accounts/events/guardian_asked'
import GuardianSaidNo from '#accounts/events/guardian_said_no'
import GuardianshipEnded from '#accounts/events/guardianship_ended'
import AgesChanged from '#accounts/events/ages_changed'
import AuthorisationChanged from '#accounts/events/authorisation_changed'
import ConsentsPassed from '#accounts/events/consents_passed'
import GuardianConsentsPassed from '#accounts/events/guardian_consents_passed'
import PairMade from '#matching/events/pair_made'
import PairPaused from '#matching/events/pair_paused'
import PairResumed from '#matching/events/pair_resumed'
import CoordinatorChanged from '#matching/events/coordinator_changed'
import PairClosed from '#matching/events/pair_closed'
import TutorCleared from '#profiles/events/tutor_cleared'
import ApplicationRefused from '#profiles/events/application_refused'
import InterviewBooked from '#profiles/events/interview_booked'
import InterviewReleased from '#profiles/events/interview_released'
import InterviewCancelled from '#profiles/events/interview_cancelled'
import InterviewMissed from '#profiles/events/interview_missed'
import InterviewNotNeeded from '#profiles/events/interview_not_needed'
import CheckExpiring from '#profiles/events/check_expiring'
import CheckExpired from '#profiles/events/check_expired'
import MessageSent from '#messaging/events/message_sent'
import QuestionWritten from '#messaging/events/question_written'
import ConversationRead from '#messaging/events/conversation_read'
import SlotProposed from '#appointments/events/slot_proposed'
import SlotAccepted from '#appointments/events/slot_accepted'
import SlotDeclined from '#appointments/events/slot_declined'
import SlotCountered from '#appointments/events/slot_countered'
import MoveProposed from '#appointments/events/move_proposed'
import AppointmentMoved from '#appointments/events/appointment_moved'
import ProposalOverlapped from '#appointments/events/proposal_overlapped'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'
import AttendanceDisputed from '#appointments/events/attendance_disputed'
import AppointmentMissed from '#appointments/events/appointment_missed'
import SeriesProposed from '#appointments/events/series_proposed'
import SeriesAccepted from '#appointments/events/series_accepted'
import SeriesDeclined from '#appointments/events/series_declined'
import SeriesOverlapped from '#appointments/events/series_overlapped'
import SeriesWithdrawn from '#appointments/events/series_withdrawn'
import SeriesChangeProposed from '#appointments/events/series_change_proposed'
import SeriesChanged from '#appointments/events/series_changed'
import SeriesAsked from '#appointments/events/series_asked'
import SeriesQuestionDecided from '#appointments/events/series_question_decided'
import SeriesEnded from '#appointments/events/series_ended'
import OccurrenceLeftOut from '#appointments/events/occurrence_left_out'
import SeriesClocksChange from '#appointments/events/series_clocks_change'
import HomeworkSet from '#homework/events/homework_set'
import ReportWritten from '#homework/events/report_written'
import HomeworkBlocked from '#homework/events/homework_blocked'
import HomeworkReviewed from '#homework/events/homework_reviewed'
import HomeworkExtended from '#homework/events/homework_extended'
import HomeworkWithdrawn from '#homework/events/homework_withdrawn'
import HomeworkSubmitted from '#homework/events/homework_submitted'
import HomeworkTakenBack from '#homework/events/homework_taken_back'
import CaseOpened from '#safeguarding/events/case_opened'

subscribe(FilesRemoved, [() => import('#core/listeners/delete_files')])

subscribe(SignedUp, [() => import('#accounts/listeners/send_confirmation')])
subscribe(KnownAddressSignedUp, [() => import('#accounts/listeners/send_already_registered')])
subscribe(ConfirmationAsked, [() => import('#accounts/listeners/send_confirmation')])
subscribe(PasswordResetAsked, [() => import('#accounts/listeners/send_password_reset')])
subscribe(PasswordChanged, [() => import('#accounts/listeners/send_password_changed')])
subscribe(EmailChangeAsked, [
  () => import('#accounts/listeners/send_email_change_to_present'),
  () => import('#accounts/listeners/send_email_change_to_new'),
])
subscribe(EmailChanged, [
  () => import('#accounts/listeners/tell_former_address'),
  () => import('#accounts/listeners/tell_new_address'),
])
subscribe(AccountActivated, [() => import('#accounts/listeners/send_account_activated')])
subscribe(SecondFactorSetUp, [() => import('#accounts/listeners/send_second_factor_set_up')])
subscribe(SecondFactorRemoved, [() => import('#accounts/listeners/send_second_factor_removed')])
subscribe(PersonInvited, [() => import('#accounts/listeners/send_invitation')])
subscribe(GuardianAsked, [() => import('#accounts/listeners/send_guardian_link')])
subscribe(GuardianSaidNo, [() => import('#accounts/listeners/send_guardian_said_no')])
subscribe(AgesChanged, [() => import('#accounts/listeners/judge_changed_ages')])
subscribe(GuardianConsentsPassed, [
  () => import('#accounts/listeners/send_guardian_consents_passed'),
])

subscribe(LegalTextPublished, [() => import('#notifications/listeners/tell_charter_changed')])
subscribe(AuthorisationChanged, [
  () => import('#notifications/listeners/tell_authorisation_changed'),
])
subscribe(GuardianshipEnded, [() => import('#notifications/listeners/tell_guardianship_ended')])
subscribe(ConsentsPassed, [() => import('#notifications/listeners/tell_consents_passed')])
subscribe(PairMade, [() => import('#notifications/listeners/tell_pair_made')])
subscribe(PairPaused, [() => import('#notifications/listeners/tell_pair_paused')])
subscribe(PairResumed, [() => import('#notifications/listeners/tell_pair_resumed')])
subscribe(PairClosed, [() => import('#notifications/listeners/tell_pair_closed')])
subscribe(CoordinatorChanged, [() => import('#notifications/listeners/tell_coordinator_changed')])
subscribe(TutorCleared, [() => import('#notifications/listeners/tell_tutor_cleared')])
subscribe(ApplicationRefused, [() => import('#notifications/listeners/tell_application_refused')])
subscribe(InterviewBooked, [() => import('#notifications/listeners/tell_interview_booked')])
subscribe(InterviewReleased, [() => import('#notifications/listeners/tell_interview_released')])
subscribe(InterviewCancelled, [() => import('#notifications/listeners/tell_interview_cancelled')])
subscribe(InterviewMissed, [() => import('#notifications/listeners/tell_interview_missed')])
subscribe(InterviewNotNeeded, [
  () => import('#notifications/listeners/tell_interview_released'),
  () => import('#notifications/listeners/tell_interview_not_needed'),
])
subscribe(CheckExpiring, [() => import('#notifications/listeners/tell_check_expiring')])
subscribe(CheckExpired, [
  () => import('#notifications/listeners/tell_check_expired'),
  () => import('#notifications/listeners/tell_pairs_suspended'),
])
subscribe(MessageSent, [() => import('#notifications/listeners/tell_message_sent')])
subscribe(QuestionWritten, [() => import('#notifications/listeners/tell_question_written')])
subscribe(ConversationRead, [() => import('#notifications/listeners/clear_conversation_read')])
subscribe(SlotProposed, [() => import('#notifications/listeners/tell_slot_proposed')])
subscribe(SlotAccepted, [() => import('#notifications/listeners/tell_slot_accepted')])
subscribe(SlotDeclined, [() => import('#notifications/listeners/tell_slot_declined')])
subscribe(SlotCountered, [() => import('#notifications/listeners/tell_slot_countered')])
subscribe(MoveProposed, [() => import('#notifications/listeners/tell_move_proposed')])
subscribe(AppointmentMoved, [() => import('#notifications/listeners/tell_appointment_moved')])
subscribe(ProposalOverlapped, [() => import('#notifications/listeners/tell_proposal_overlapped')])
subscribe(AppointmentCancelled, [
  () => import('#notifications/listeners/tell_appointment_cancelled'),
])
subscribe(AttendanceDisputed, [() => import('#notifications/listeners/tell_attendance_disputed')])
subscribe(AppointmentMissed, [() => import('#notifications/listeners/tell_appointment_missed')])
subscribe(SeriesProposed, [() => import('#notifications/listeners/tell_series_proposed')])
subscribe(SeriesAccepted, [() => import('#notifications/listeners/tell_series_accepted')])
subscribe(SeriesDeclined, [() => import('#notifications/listeners/tell_series_declined')])
subscribe(SeriesOverlapped, [() => import('#notifications/listeners/tell_series_overlapped')])
subscribe(SeriesWithdrawn, [() => import('#notifications/listeners/tell_series_withdrawn')])
subscribe(SeriesChangeProposed, [
  () => import('#notifications/listeners/tell_series_change_proposed'),
])
subscribe(SeriesChanged, [() => import('#notifications/listeners/tell_series_changed')])
subscribe(SeriesAsked, [() => import('#notifications/listeners/tell_series_asked')])
subscribe(SeriesQuestionDecided, [
  () => import('#notifications/listeners/tell_series_question_decided'),
])
subscribe(SeriesEnded, [() => import('#notifications/listeners/tell_series_ended')])
subscribe(OccurrenceLeftOut, [() => import('#notifications/listeners/tell_occurrence_left_out')])
subscribe(SeriesClocksChange, [() => import('#notifications/listeners/tell_series_clocks_change')])
subscribe(TimeZoneChanged, [() => import('#notifications/listeners/tell_time_zone_changed')])
subscribe(HomeworkSet, [() => import('#notifications/listeners/tell_homework_set')])
subscribe(ReportWritten, [() => import('#notifications/listeners/tell_report_written')])
subscribe(HomeworkSubmitted, [() => import('#notifications/listeners/tell_homework_submitted')])
subscribe(HomeworkBlocked, [() => import('#notifications/listeners/tell_homework_blocked')])
subscribe(HomeworkReviewed, [() => import('#notifications/listeners/tell_homework_reviewed')])
subscribe(HomeworkTakenBack, [() => import('#notifications/listeners/take_back_homework')])
subscribe(HomeworkExtended, [() => import('#notifications/listeners/tell_homework_extended')])
subscribe(HomeworkWithdrawn, [() => import('#notifications/listeners/tell_homework_withdrawn')])
subscribe(CaseOpened, [() => import('#safeguarding/listeners/tell_case_opened')])

handleJobs(DELIVERIES, async (job: { deliveryId: string; hasTurn?: boolean }) => {
  const { default: DeliverEmail } = await import('#notifications/actions/deliver_email')
  await new DeliverEmail().handle(job)
})
