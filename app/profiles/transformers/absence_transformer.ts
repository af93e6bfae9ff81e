import { BaseTransformer } from '@adonisjs/core/transformers'
import type { OwnAbsence } from '#profiles/queries/own_absences'

/** A person's own absence, for the page of their availability. */
export default class AbsenceTransformer extends BaseTransformer<OwnAbsence> {
  toObject() {
    const { id, starts_on: startsOn, ends_on: endsOn, over } = this.resource
    return { id, startsOn, endsOn, over }
  }
}
