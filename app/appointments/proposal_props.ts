import type User from '#accounts/models/user'
import type { HttpContext } from '@adonisjs/core/http'
import type { CurrentPair } from '#matching/queries/current_pairs'
import { writtenBefore } from '#appointments/written_before'
import { proposalForm } from '#appointments/queries/proposal_form'
import OfferTransformer from '#appointments/transformers/offer_transformer'
import PartnerTransformer from '#appointments/transformers/partner_transformer'

type Chosen = { pairId?: string; minutes?: number }

/** What every page with a form of slots begins with, and what was written in one that was refused. */
export async function proposalProps(
  { session }: HttpContext,
  user: User,
  pairs: CurrentPair[],
  chosen: Chosen
) {
  const form = await proposalForm(user, pairs, chosen)
  return {
    ...form,
    partners: PartnerTransformer.transform(form.partners),
    offers: OfferTransformer.transform(form.offers),
    written: writtenBefore(session.flashMessages.all()),
  }
}
