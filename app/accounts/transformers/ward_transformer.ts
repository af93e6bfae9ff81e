import { BaseTransformer } from '@adonisjs/core/transformers'
import type { OpenLink } from '#accounts/guardian_link'

/** What a guardian's link shows of the child and of themselves: nothing that a wrong address may not read. */
export default class WardTransformer extends BaseTransformer<OpenLink> {
  toObject() {
    const { student, guardianship, guardian } = this.resource
    return {
      childFirstName: student.firstName,
      guardianName: guardianship.name,
      confirmed: guardian.confirmedAt !== null,
      waiting: student.state === 'waiting_for_guardian',
    }
  }
}
