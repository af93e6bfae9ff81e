import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { preferences } from '#notifications/preferences'

/** The matrix of this person. */
export async function ownPreferences({ id, role }: User) {
  const choices = await db
    .from('notification_choices')
    .where('user_id', id)
    .select('kind_group', 'channel', 'wanted')
  return preferences(role, choices)
}
