import type User from '#accounts/models/user'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { isSure, type HourAhead } from '#appointments/hours_ahead'

type Viewer = Pick<User, 'id' | 'locale'>

/** An hour that a weekly slot would make, why it won't take place, and whose absence that is; or which holiday both are asked about. */
export const hourAhead = (hour: HourAhead, { id, locale }: Viewer) => ({
  startsAt: hour.startsAt.toISOString(),
  sure: isSure(hour),
  against: hour.against,
  away: whoseAbsence(hour, id),
  asked: hour.asked && (locale === 'en' ? hour.asked.nameEn : hour.asked.nameFr),
})

function whoseAbsence({ away }: HourAhead, viewerId: string) {
  if (away.length > 1) return 'both' as const
  return away[0] === viewerId ? ('me' as const) : ('other' as const)
}

export default class HourAheadTransformer extends BaseTransformer<HourAhead> {
  constructor(
    hour: HourAhead,
    private viewer: Viewer
  ) {
    super(hour)
  }

  toObject() {
    return hourAhead(this.resource, this.viewer)
  }
}
