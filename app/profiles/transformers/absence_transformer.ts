import { BaseTransformer } from '@adonisjs/core/transformers'
import type { HourPlanned } from '#profiles/hours_planned'
import type { OwnAbsence } from '#profiles/queries/own_absences'

/** A person's own absence, with what is planned in it all the same, for the page of their availability. */
export default class AbsenceTransformer extends BaseTransformer<
  OwnAbsence & { hours: HourPlanned[] }
> {
  toObject() {
    const { id, startsOn, endsOn, over, hours } = this.resource
    const planned = hours.map((hour) => this.pick(hour, ['id', 'startsAt', 'otherFirstName']))
    return { id, startsOn, endsOn, over, hours: planned }
  }
}
