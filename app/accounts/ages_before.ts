import type { Transaction } from '#core/transaction'
import type { Ages } from '#accounts/consent_purposes'
import type { Passage } from '#accounts/queries/early_passages'
import AgeChange from '#accounts/models/age_change'

/** Students up to an id ('': none by their id), or all the others, and the ages at which they stand. */
export type Stretch = { ages: Ages; upTo: string | null }

/**
 * At which ages students stand until this change judges them: whom the change that it overtook had judged, at those that
 * held just before; the others where that one found them.
 */
export async function agesBefore(change: AgeChange, trx: Transaction): Promise<Stretch[]> {
  const ages = {
    guardianConsentAge: change.consentAgeBefore,
    guardianAuthorisationAge: change.authorisationAgeBefore,
  }
  if (!change.overtakes) return [{ ages, upTo: null }]
  const overtaken = await AgeChange.findOrFail(change.overtakes, { client: trx })
  return [{ ages, upTo: overtaken.lastStudentId ?? '' }, ...(await agesBefore(overtaken, trx))]
}

/** Where a student stands. To whom something was passed on at an age, before they were judged at it, stands at it too. */
export const stretchOf = (id: string, stretches: Stretch[], passages: Passage[]) =>
  stretches.find(
    ({ ages, upTo }) =>
      upTo === null ||
      id <= upTo ||
      passages.some(({ studentId, age }) => studentId === id && Object.values(ages).includes(age))
  )!
