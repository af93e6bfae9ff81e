import { CHANNELS, groupsFor, isAlwaysTold, isUsual, type Group } from '#notifications/groups'
import type { Channel } from '#notifications/kinds'

type Role = Parameters<typeof groupsFor>[0]
export type Choice = { kind_group: string; channel: Channel; wanted: boolean }

export type Preference = {
  group: Group
  /** Told on every channel, whatever one would like. */
  always: boolean
  channels: Record<Channel, boolean>
}

/** What this person hears of and where: the default of the role, but for what they chose. */
export function preferences(role: Role, choices: Choice[]): Preference[] {
  const chosen = new Map(choices.map((one) => [`${one.kind_group}.${one.channel}`, one.wanted]))
  return groupsFor(role).map((group) => ({
    group,
    always: isAlwaysTold(group),
    channels: Object.fromEntries(
      CHANNELS.map((channel) => [
        channel,
        isAlwaysTold(group) || (chosen.get(`${group}.${channel}`) ?? isUsual(group, channel, role)),
      ])
    ) as Record<Channel, boolean>,
  }))
}

/** Everything that somebody of this role can tick, as `homework.email` and the like. */
export const cellsFor = (role: Role) =>
  groupsFor(role)
    .filter((group) => !isAlwaysTold(group))
    .flatMap((group) => CHANNELS.map((channel) => `${group}.${channel}`))

/**
 * What to keep of these cells of a matrix: only where it differs from the default, so that a better default reaches
 * whoever has not chosen.
 *
 * @param wanted each cell that is ticked.
 */
export function choicesFrom(role: Role, wanted: string[], cells = cellsFor(role)): Choice[] {
  return cells
    .map((cell) => ({ ...partsOf(cell), wanted: wanted.includes(cell) }))
    .filter((one) => one.wanted !== isUsual(one.kind_group, one.channel, role))
}

export function partsOf(cell: string) {
  const [group, channel] = cell.split('.')
  return { kind_group: group as Group, channel: channel as Channel }
}
