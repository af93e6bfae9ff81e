import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Coordinator } from '#safeguarding/queries/coordinators_of'

/** A person of the team by their full name: who is told a worry should be known. */
export default class CoordinatorTransformer extends BaseTransformer<Coordinator> {
  toObject() {
    const { id, first_name: firstName, family_name: familyName } = this.resource
    return { id, name: `${firstName} ${familyName}` }
  }
}
