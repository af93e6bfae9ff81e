import { BaseTransformer } from '@adonisjs/core/transformers'
import { currentStep, STEPS } from '#planning/first_step'
import type { FirstSteps } from '#planning/queries/first_steps'

/** The four steps to a first session, and where one stands. */
export default class FirstStepsTransformer extends BaseTransformer<FirstSteps> {
  toObject() {
    const { role, waitingForGuardian, hasAvailability, application } = this.resource
    return {
      role,
      waitingForGuardian,
      hasAvailability,
      application,
      names: [...STEPS[role]],
      current: currentStep(this.resource),
    }
  }
}
