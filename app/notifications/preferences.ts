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

/**
 * What to keep of a whole matrix: only where it differs from the default, so that a better default reaches
 * whoever has not chosen.
 *
 * @param wanted `homework.email` and the like, each that is ticked.
 */
export function choicesFrom(role: Role, wanted: string[]): Choice[] {
  return groupsFor(role)
    .filter((group) => !isAlwaysTold(group))
    .flatMap((group) => CHANNELS.map((channel) => ({ group, channel })))
    .map(({ group, channel }) => ({
      kind_group: group,
      channel,
      wanted: wanted.includes(`${group}.${channel}`),
    }))
    .filter((one) => one.wanted !== isUsual(one.kind_group as Group, one.channel, role))
}
