import { clock } from '#core/clock'
import { maskEmail } from '#accounts/mask_email'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { StudentGuardian } from '#accounts/queries/student_guardians'

/** A guardian as their child sees them: who, where the link went and when, and what stands. */
export default class StudentGuardianTransformer extends BaseTransformer<StudentGuardian> {
  toObject() {
    const { id, name, email, link_sent_at: sentAt, ended_by: endedBy } = this.resource
    const { answered, refused } = this.resource
    return {
      id,
      name,
      email: maskEmail(email),
      sentAt: sentAt && clock.at(sentAt).toISO(),
      disowned: endedBy === 'guardian',
      answered,
      refused,
      consents: this.resource.consents.map(({ purpose, given_at: givenAt, channel, version }) => ({
        purpose,
        givenAt: clock.at(new Date(givenAt)).toISO(),
        channel,
        version,
      })),
    }
  }
}
