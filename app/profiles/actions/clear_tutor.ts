import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { ageOn, TUTOR_AGE } from '#accounts/age'
import User from '#accounts/models/user'
import TutorCleared from '#profiles/events/tutor_cleared'
import { isCleared } from '#profiles/queries/cleared_tutors'
import Application from '#profiles/models/application'
import BackgroundCheck from '#profiles/models/background_check'
import CharterAcceptance from '#profiles/models/charter_acceptance'
import Interview from '#profiles/models/interview'

/** Every day as YYYY-MM-DD. */
export type Clearance = {
  tutorId: string
  /** Who decides, and saw the background check. */
  staffId: string
  charterVersion: string
  charterAcceptedOn: string
  interviewHeldOn: string
  interviewerId: string
  interviewFavourable: boolean
  check: { kind: BackgroundCheck['kind']; shownOn: string; favourable: boolean; expiresOn: string }
}

/** States of an application in which there is something to decide. */
const OPEN = ['submitted', 'interview', 'refused', 'expired']

/** Records charter, interview and background check, and clears the tutor to meet students. */
export default class ClearTutor {
  handle(input: Clearance) {
    return transaction(async (trx) => {
      const { tutorId } = input
      const application = await Application.query({ client: trx })
        .where('tutor_id', tutorId)
        .forUpdate()
        .first()
      if (!application || !(await this.#isOpen(application, trx)))
        return refused('not_an_applicant')
      const reason = (await this.#refuseTutor(tutorId, trx)) ?? this.#refuseDates(input)
      if (reason) return refused(reason)
      if (!(await this.#isStaff(input.interviewerId, trx))) return refused('interviewer_not_staff')
      if (!input.interviewFavourable || !input.check.favourable) return refused('unfavourable')

      await this.#recordSteps(input, trx)
      await this.#decide(application, input, trx)
      return done(application)
    })
  }

  /** Whoever was cleared and is so no longer, because the check has expired say, is cleared anew. */
  async #isOpen({ tutorId, state }: Application, trx: Transaction) {
    return OPEN.includes(state) || (state === 'cleared' && !(await isCleared(tutorId, trx)))
  }

  async #refuseTutor(tutorId: string, trx: Transaction) {
    const user = await User.findOrFail(tutorId, { client: trx })
    if (user.state !== 'active') return 'account_not_active' as const
    const age = ageOn(user.birthDate!, clock.now().toISODate())
    return age < TUTOR_AGE ? ('tutor_too_young' as const) : null
  }

  #refuseDates({ charterAcceptedOn, interviewHeldOn, check }: Clearance) {
    const today = clock.now().toISODate()
    const future = [charterAcceptedOn, interviewHeldOn, check.shownOn].some((day) => day > today)
    if (future) return 'date_in_future' as const
    return check.expiresOn <= today ? ('check_expired' as const) : null
  }

  async #isStaff(userId: string, trx: Transaction) {
    const user = await User.find(userId, { client: trx })
    return user?.role === 'staff'
  }

  async #recordSteps(input: Clearance, trx: Transaction) {
    const { tutorId, staffId, check } = input
    const charter = { tutorId, version: input.charterVersion }
    await CharterAcceptance.firstOrCreate(
      charter,
      { acceptedOn: input.charterAcceptedOn, recordedBy: staffId },
      { client: trx }
    )
    await Interview.create(
      {
        tutorId,
        heldOn: input.interviewHeldOn,
        interviewerId: input.interviewerId,
        favourable: true,
      },
      { client: trx }
    )
    await BackgroundCheck.create({ ...check, tutorId, checkerId: staffId }, { client: trx })
  }

  async #decide(application: Application, { staffId, ...steps }: Clearance, trx: Transaction) {
    const before = { state: application.state }
    await application
      .useTransaction(trx)
      .merge({ state: 'cleared', decidedBy: staffId, decidedAt: clock.now() })
      .save()
    await record(
      {
        actorId: staffId,
        action: 'profiles.tutor_cleared',
        subject: { type: 'tutor', id: steps.tutorId },
        before,
        after: { state: 'cleared', ...steps },
      },
      trx
    )
    await announce(new TutorCleared({ tutorId: steps.tutorId }), trx)
  }
}
