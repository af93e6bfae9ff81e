import { clock } from '#core/clock'
import { textKind, type Purpose } from '#accounts/consent_purposes'
import { currentLegalTexts } from '#accounts/queries/current_legal_texts'
import Consent from '#accounts/models/consent'
import type Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

/** The students' own consents to what every student agrees to, present version. */
export const giveOwn = (student: User, purposes: Purpose[] = ['account', 'messages_and_hours']) =>
  give({ studentId: student.id, guardianshipId: null, channel: 'account' }, purposes)

/** Consents of a guardian, as if given by the link. */
export const giveByGuardian = ({ id, studentId }: Guardianship, purposes: Purpose[]) =>
  give({ studentId, guardianshipId: id, channel: 'link' }, purposes)

type Giver = Pick<Consent, 'studentId' | 'guardianshipId' | 'channel'>

async function give(giver: Giver, purposes: Purpose[]) {
  const texts = await currentLegalTexts()
  await Consent.createMany(
    purposes.map((purpose) => ({
      ...giver,
      purpose,
      textId: texts.get(textKind(purpose))!.id,
      givenAt: clock.now(),
    }))
  )
}
