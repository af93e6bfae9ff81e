import { BaseTransformer } from '@adonisjs/core/transformers'
import type { OpenLink } from '#accounts/guardian_link'

/** Something that is needed doesn't stand, whoever of the guardians it is missing of. */
type Ward = OpenLink & { lacking: boolean }

/** What a guardian's link shows of the child and of themselves: nothing that a wrong address may not read. */
export default class WardTransformer extends BaseTransformer<Ward> {
  toObject() {
    const { student, guardianship, guardian, lacking } = this.resource
    return {
      childFirstName: student.firstName,
      guardianName: guardianship.name,
      confirmed: guardian.confirmedAt !== null,
      waiting: student.state === 'waiting_for_guardian',
      lacking,
    }
  }
}
