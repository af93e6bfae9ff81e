import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { agesBefore } from '#accounts/ages_before'
import type { Ages } from '#accounts/consent_purposes'
import { countStudentsConcerned } from '#accounts/queries/students_concerned'
import AgesChanged from '#accounts/events/ages_changed'
import AgeChange from '#accounts/models/age_change'

type Change = { before: Ages; after: Ages; changedBy: string }

/**
 * Staff changed an age of the settings. What may be done follows at once, since the gate looks at the settings; each student whom
 * it concerns is judged anew by the worker, page by page. A change that wasn't finished by then is overtaken: this one goes on
 * from where each student stands.
 */
export async function changeAges({ before, after, changedBy }: Change, trx: Transaction) {
  const change = new AgeChange().useTransaction(trx).merge({
    consentAgeBefore: before.guardianConsentAge,
    authorisationAgeBefore: before.guardianAuthorisationAge,
    consentAgeAfter: after.guardianConsentAge,
    authorisationAgeAfter: after.guardianAuthorisationAge,
    overtakes: await overtake(trx),
    changedBy,
  })
  const stretches = await agesBefore(change, trx)
  const ages = stretches.map((stretch) => stretch.ages)
  await change.merge({ concerned: await countStudentsConcerned(ages, after, trx) }).save()
  await announce(new AgesChanged({ ageChangeId: change.id }), trx)
}

/** Ends the change that is under way, if there is one. Its row, held, says up to whom it came. */
async function overtake(trx: Transaction) {
  const change = await AgeChange.query({ client: trx })
    .whereNull('finished_at')
    .orderBy('id', 'desc')
    .forUpdate()
    .first()
  await change?.merge({ finishedAt: clock.now() }).save()
  return change?.id ?? null
}
