import { BaseTransformer } from '@adonisjs/core/transformers'
import { currentStep, stepsOf } from '#planning/first_step'
import type { FirstSteps } from '#planning/queries/first_steps'

/** The four steps to a first session, and where one stands. */
export default class FirstStepsTransformer extends BaseTransformer<FirstSteps> {
  toObject() {
    const { role, waitingForGuardian, hasAvailability, guardian, application } = this.resource
    return {
      role,
      waitingForGuardian,
      hasAvailability,
      guardian,
      application,
      names: stepsOf(this.resource),
      current: currentStep(this.resource),
    }
  }
}
