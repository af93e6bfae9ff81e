import RecordCheck from '#profiles/actions/record_check'
import RecordCharter from '#profiles/actions/record_charter'
import RecordInterview from '#profiles/actions/record_interview'
import DecideApplication from '#profiles/actions/decide_application'
import type { OfficeAction } from '#admin/adapter/definition'
import { officeForm } from '#admin/resources/office_form'
import { charterForm, checkForm, decisionForm, interviewForm } from '#admin/queries/clearance_forms'
import {
  charterValidator,
  checkValidator,
  decisionValidator,
  interviewValidator,
} from '#admin/validators/clearance'

const isSent = ({ state }: { state?: string }) => state !== 'draft'

export const recordCharter: OfficeAction = {
  actionType: 'record',
  icon: 'FileText',
  component: 'RecordCharter',
  when: ({ state, charterAccepted }) => state !== 'draft' && !charterAccepted,
  handler: officeForm({
    begin: charterForm,
    fields: { date_in_future: 'acceptedOn', before_text: 'acceptedOn' },
    validator: charterValidator,
    perform: (applicationId, { id: staffId }, values) =>
      new RecordCharter().handle({ applicationId, staffId, ...values }),
    done: () => 'charterRecorded',
  }),
}

export const noteInterview: OfficeAction = {
  actionType: 'record',
  icon: 'MessageCircle',
  component: 'NoteInterview',
  when: isSent,
  handler: officeForm({
    begin: interviewForm,
    fields: {
      ...{ date_in_future: 'heldOn', held_too_long_ago: 'heldOn' },
      interviewer_not_staff: 'interviewerId',
    },
    validator: interviewValidator,
    perform: (applicationId, { id: staffId }, values) =>
      new RecordInterview().handle({ applicationId, staffId, ...values }),
    done: () => 'interviewNoted',
  }),
}

export const recordCheck: OfficeAction = {
  actionType: 'record',
  icon: 'Shield',
  component: 'RecordCheck',
  when: isSent,
  handler: officeForm({
    begin: checkForm,
    fields: {
      ...{ date_in_future: 'shownOn', shown_too_long_ago: 'shownOn' },
      ...{ check_expired: 'expiresOn', expires_too_late: 'expiresOn' },
    },
    validator: checkValidator,
    perform: (applicationId, { id: staffId }, values) =>
      new RecordCheck().handle({ applicationId, staffId, ...values }),
    done: () => 'checkRecorded',
  }),
}

export const decide: OfficeAction = {
  actionType: 'record',
  icon: 'UserCheck',
  component: 'Decide',
  variant: 'primary',
  when: isSent,
  handler: officeForm({
    begin: decisionForm,
    validator: decisionValidator,
    perform: (applicationId, { id: staffId }, { outcome, absentColleagueId, seen }) =>
      new DecideApplication().handle({
        applicationId,
        staffId,
        outcome,
        absentColleagueId: absentColleagueId ?? null,
        seen,
      }),
    done: ({ outcome }) => (outcome === 'cleared' ? 'tutorCleared' : 'tutorRefused'),
  }),
}
