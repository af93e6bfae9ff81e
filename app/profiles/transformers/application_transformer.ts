import { BaseTransformer } from '@adonisjs/core/transformers'
import { currentStepOf } from '#profiles/application_steps'
import { hasCome } from '#profiles/reapplication'
import { mayBecome, PICKING_STATES } from '#profiles/application_state'
import type { OwnApplication } from '#profiles/queries/own_application'

/** Where a tutor stands. What was found in an interview or a check stays with the team. */
export default class ApplicationTransformer extends BaseTransformer<OwnApplication> {
  toObject() {
    const { state, charterAccepted, interview, check, slot, cleared, reapplyOn } = this.resource
    return {
      state,
      cleared,
      current: currentStepOf(this.resource),
      hasProfile: this.resource.hasSkills && this.resource.hasPresentation,
      hasAvailability: this.resource.hasAvailability,
      charterAccepted,
      interviewHeld: interview !== null,
      checkExpiresOn: check?.favourable ? check.expiresOn : null,
      checkShown: check !== null,
      mayPick: PICKING_STATES.includes(state) && !interview && !slot,
      reapplyOn,
      mayReapply: reapplyOn !== null && hasCome(reapplyOn),
      mayWithdraw: mayBecome(state, 'draft'),
    }
  }
}
