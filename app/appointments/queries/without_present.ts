import db from '@adonisjs/lucid/services/db'
import type { Range } from '#profiles/ranges'
import Appointment from '#appointments/models/appointment'
import { staysWeekly } from '#appointments/queries/stays_weekly'
import type { Instead } from '#appointments/queries/taken_times'

/** Offers of a move, or of a change of a weekly slot, without those that would change nothing. */
export async function withoutPresent(
  offers: Range[],
  { minutes, instead = {} }: { minutes: number; instead?: Instead }
) {
  if (instead.hour) return withoutHour(offers, instead.hour)
  if (!instead.series) return offers
  const stays = await staysWeekly({ id: instead.series }, db.connection())
  return offers.filter(({ from }) => !stays(from, minutes))
}

async function withoutHour(offers: Range[], id: string) {
  const hour = await Appointment.find(id)
  if (!hour?.startsAt) return offers
  return offers.filter(({ from, until }) => +from !== +hour.startsAt! || +until !== +hour.endsAt!)
}
