import { randomUUID } from 'node:crypto'
import { clock } from '#core/clock'
import Consent from '#accounts/models/consent'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import { currentLegalText } from '#accounts/queries/current_legal_text'

/** A guardian of this student, who agrees to their photo. */
export async function consentOfGuardian(studentId: string) {
  const guardian = await Guardian.create({ email: `${randomUUID()}@example.org` })
  const guardianship = { studentId, guardianId: guardian.id, name: 'Dominique Martin' }
  const { id: guardianshipId } = await Guardianship.create(guardianship)
  const text = await currentLegalText('consent_photo')
  return Consent.create({
    studentId,
    guardianshipId,
    purpose: 'photo',
    textId: text.id,
    channel: 'link',
    givenAt: clock.now(),
  })
}
