import type { HttpContext } from '@adonisjs/core/http'
import { freeSlots } from '#profiles/queries/free_slots'
import { ownApplication } from '#profiles/queries/own_application'
import ApplicationPolicy from '#profiles/policies/application_policy'
import ApplicationTransformer from '#profiles/transformers/application_transformer'
import InterviewSlotTransformer from '#profiles/transformers/interview_slot_transformer'

export default class ApplicationsController {
  /** Where a tutor's application stands, and what is to be done next. */
  async show({ auth, bouncer, inertia }: HttpContext) {
    await bouncer.with(ApplicationPolicy).authorize('apply')
    const [application, free] = await Promise.all([
      ownApplication(auth.getUserOrFail().id),
      freeSlots(),
    ])
    const { slot } = application
    return inertia.render('profiles/applications/show', {
      application: ApplicationTransformer.transform(application),
      slot: slot && InterviewSlotTransformer.transform(slot),
      slots: InterviewSlotTransformer.transform(free),
    })
  }
}
