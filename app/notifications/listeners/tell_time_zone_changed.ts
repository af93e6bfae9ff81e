import { clock } from '#core/clock'
import User from '#accounts/models/user'
import { goAlike } from '#appointments/whose_clock'
import { isAwake } from '#appointments/waking_hours'
import { nextHour } from '#appointments/series_now'
import type { OwnSeries } from '#appointments/own_series'
import { openSeries } from '#appointments/queries/own_series'
import { tellOfSeries } from '#notifications/tell_of_series'

type Payload = { userId: string; from: string; to: string; at: string }

/** Tells both of each weekly slot, which keeps its clock, what it means that one of the two lives on another one now. */
export default class TellTimeZoneChanged {
  async handle({ userId, from, to, at }: Payload) {
    const user = await User.findOrFail(userId)
    if (user.timeZone !== to || goAlike(from, to, clock.now().toJSDate())) return
    const all = await openSeries(userId)
    for (const series of all.filter(({ working }) => working)) await this.#tell(series, user, at)
  }

  async #tell(series: OwnSeries, { role }: User, at: string) {
    const hour = nextHour(series, clock.now())
    if (!hour) return
    const { startsAt, endsAt } = hour
    await tellOfSeries({
      seriesId: series.id,
      actorId: null,
      kind: 'appointments.series_zone_changed',
      source: `${series.id}:${at}`,
      data: (side) => ({
        startsAt: startsAt.toISOString(),
        changes: side === role ? 'own' : 'other',
        asleep: isAwake(series.waking, { from: startsAt, until: endsAt }) ? 'no' : 'yes',
      }),
    })
  }
}
