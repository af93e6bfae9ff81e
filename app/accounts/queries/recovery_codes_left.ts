import db from '@adonisjs/lucid/services/db'

/** How many recovery codes somebody still has. */
export async function recoveryCodesLeft(userId: string) {
  const row = await db
    .from('recovery_codes')
    .where('user_id', userId)
    .whereNull('used_at')
    .count('* as total')
    .first()
  return Number(row.total)
}
