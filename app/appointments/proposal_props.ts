import type User from '#accounts/models/user'
import type { HttpContext } from '@adonisjs/core/http'
import { currentPairs, type CurrentPair } from '#matching/queries/current_pairs'
import { writtenBefore } from '#appointments/written_before'
import { proposalForm } from '#appointments/queries/proposal_form'
import OfferTransformer from '#appointments/transformers/offer_transformer'
import { tappedValidator } from '#appointments/validators/appointment_validators'
import PartnerTransformer from '#appointments/transformers/partner_transformer'

type Chosen = Parameters<typeof proposalForm>[2]

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

/** What a form for a new hour, or a new weekly slot, begins with: the working pairs, and where somebody tapped in the calendar. */
export async function newProposalProps(ctx: HttpContext) {
  const user = ctx.auth.getUserOrFail()
  const [, tapped] = await tappedValidator.tryValidate(ctx.request.qs())
  const pairs = await currentPairs(user.id)
  const working = pairs.filter((pair) => pair.working)
  const chosen = { pairId: tapped?.pair, minutes: tapped?.minutes }
  const form = await proposalProps(ctx, user, working, chosen)
  return { ...form, date: tapped?.date ?? null, time: tapped?.time ?? null }
}
