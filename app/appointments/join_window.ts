import { settings } from '#core/settings'

/** "Rejoindre" is open from `opensMinutes` before the start until `closesMinutes` after the end. */
export type JoinWindow = { opensMinutes: number; closesMinutes: number }

type Hour = { startsAt: Date; endsAt: Date }

/** As the team set it. */
export async function joinWindow(): Promise<JoinWindow> {
  const { joinOpensMinutes, joinClosesMinutes } = await settings.get()
  return { opensMinutes: joinOpensMinutes, closesMinutes: joinClosesMinutes }
}

/** When the door of an hour opens, and when it is closed again. */
export const joinTimes = ({ startsAt, endsAt }: Hour, window: JoinWindow) => ({
  opensAt: minutesAfter(startsAt, -window.opensMinutes),
  closesAt: minutesAfter(endsAt, window.closesMinutes),
})

/** Whether the two may join at this moment. */
export function isJoinable(hour: Hour, now: Date, window: JoinWindow) {
  const { opensAt, closesAt } = joinTimes(hour, window)
  return opensAt <= now && now < closesAt
}

const minutesAfter = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * 60_000)
