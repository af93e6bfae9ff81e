import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import type { Ages } from '#accounts/consent_purposes'
import AgesChanged from '#accounts/events/ages_changed'
import AgeChange from '#accounts/models/age_change'

type Change = {
  before: Ages
  after: Ages
  /** How many students it concerns. */
  concerned: number
  changedBy: string
}

/**
 * Staff changed an age of the settings. What may be done follows at once, since the gate looks at the settings; each student whom
 * it concerns is judged anew by the worker, page by page.
 */
export async function changeAges(
  { before, after, concerned, changedBy }: Change,
  trx: Transaction
) {
  const { id: ageChangeId } = await AgeChange.create(
    {
      consentAgeBefore: before.guardianConsentAge,
      authorisationAgeBefore: before.guardianAuthorisationAge,
      consentAgeAfter: after.guardianConsentAge,
      authorisationAgeAfter: after.guardianAuthorisationAge,
      ...{ concerned, changedBy },
    },
    { client: trx }
  )
  await announce(new AgesChanged({ ageChangeId }), trx)
}
