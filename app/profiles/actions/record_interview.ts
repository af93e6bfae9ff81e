import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { talkDayFault } from '#core/noted_lately'
import { transaction } from '#core/transaction'
import Interview from '#profiles/models/interview'
import { settleSlots } from '#profiles/booked_slot'
import { decideAnew } from '#profiles/unfavourable'
import { isActiveStaff } from '#accounts/queries/is_active_staff'
import { KNOWN_TO_TEAM } from '#profiles/application_state'
import { holdApplicationById } from '#profiles/queries/hold_application'

type Input = {
  applicationId: string
  /** Who writes it down; who held it may be somebody else of the team. */
  staffId: string
  interviewerId: string
  /** YYYY-MM-DD */
  heldOn: string
  favourable: boolean
}

/** Notes an interview that was held. Refusals: nothing was sent, held in the future or long ago, not by somebody active of the team. */
export default class RecordInterview {
  handle({ applicationId, staffId, ...interview }: Input) {
    return transaction(async (trx) => {
      const application = await holdApplicationById(applicationId, trx)
      const { tutorId, state } = application
      if (!KNOWN_TO_TEAM.includes(state)) return refused('not_an_applicant')
      const fault = talkDayFault(interview.heldOn, clock.now().toISODate())
      if (fault) return refused(fault)
      if (!(await isActiveStaff(interview.interviewerId, trx))) {
        return refused('interviewer_not_staff')
      }

      const held = await Interview.create(
        { tutorId, recordedBy: staffId, ...interview },
        { client: trx }
      )
      await settleSlots(held, trx)
      if (state === 'submitted') await application.merge({ state: 'interview' }).save()
      if (!interview.favourable) await decideAnew(application, trx)
      const subject = { type: 'application', id: applicationId }
      await record(
        { actorId: staffId, action: 'profiles.interview_recorded', subject, after: interview },
        trx
      )
      return done()
    })
  }
}
