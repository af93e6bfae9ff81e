import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { currentLegalText } from '#accounts/queries/current_legal_text'

/** What the clearance form begins with: today, the charter in force, and who may have interviewed. */
export async function clearanceForm(staffId: string) {
  const staff = await db
    .from('users')
    .where({ role: 'staff', state: 'active' })
    .orderByRaw('family_name COLLATE "fr-x-icu", first_name COLLATE "fr-x-icu"')
    .select('id', 'first_name', 'family_name')

  const { version: charterVersion } = await currentLegalText('charter')
  return {
    today: clock.now().toISODate(),
    charterVersion,
    interviewerId: staffId,
    staff: staff.map((one) => ({ id: one.id, name: `${one.first_name} ${one.family_name}` })),
  }
}
