import type { Transaction } from '#core/transaction'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { Channel, Kind } from '#notifications/kinds'
import { groupOf, isAlwaysTold, isUsual } from '#notifications/groups'

type Asked = { userId: string; kind: Kind; channels: Channel[] }

const PERSON = `
  SELECT role, email, (
    SELECT json_object_agg(channel, wanted) FROM notification_choices
    WHERE user_id = users.id AND kind_group = :group
  ) AS chosen
  FROM users WHERE id = :userId`

/**
 * On which of these channels the person wants to hear of this kind, and can: an e-mail needs an address.
 * Account, consents and safety are not theirs to turn off.
 */
export async function wantedChannels(
  { userId, kind, channels }: Asked,
  client: Transaction | QueryClientContract
): Promise<Channel[]> {
  const group = groupOf(kind)
  const {
    rows: [person],
  } = await client.rawQuery(PERSON, { userId, group })
  if (!person) return []

  return channels.filter((channel) => {
    if (channel === 'email' && !person.email) return false
    return isAlwaysTold(group) || (person.chosen?.[channel] ?? isUsual(group, channel, person.role))
  })
}
