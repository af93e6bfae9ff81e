import type User from '#accounts/models/user'
import type { HttpContext } from '@adonisjs/core/http'
import { writtenBefore } from '#appointments/written_before'
import { proposalForm, type Chosen } from '#appointments/queries/proposal_form'
import { everyWeek, nextOffers, type Weekly } from '#appointments/queries/form_offers'
import { currentPairs, type CurrentPair } from '#matching/queries/current_pairs'
import OfferTransformer from '#appointments/transformers/offer_transformer'
import WaitingSeriesTransformer from '#appointments/transformers/waiting_series_transformer'
import { tappedValidator } from '#appointments/validators/appointment_validators'
import PartnerTransformer from '#appointments/transformers/partner_transformer'
import WeeklyOfferTransformer from '#appointments/transformers/weekly_offer_transformer'

/** What every page with a form of slots begins with, and what was written in one that was refused. */
export async function proposalProps(
  ctx: HttpContext,
  user: User,
  pairs: CurrentPair[],
  chosen: Chosen
) {
  const { offered, ...form } = await proposalForm(user, pairs, chosen, nextOffers)
  return { ...formProps(ctx, form), offers: OfferTransformer.transform(offered ?? []) }
}

/** The same for a weekly slot, or a change of one, with other ones that wait for an answer. */
export async function weeklyProps(
  ctx: HttpContext,
  user: User,
  pairs: CurrentPair[],
  { follows, series, ...chosen }: Chosen & Weekly
) {
  const asked = { ...chosen, instead: series && { series: series.id } }
  const offersOf = everyWeek({ follows, series })
  const { offered, ...form } = await proposalForm(user, pairs, asked, offersOf)
  return {
    ...formProps(ctx, form),
    offers: WeeklyOfferTransformer.transform(offered?.offers ?? [], user),
    waiting: WaitingSeriesTransformer.transform(offered?.waiting ?? [], user),
    follows,
  }
}

type Form = Omit<Awaited<ReturnType<typeof proposalForm>>, 'offered'>

const formProps = ({ session }: HttpContext, form: Form) => ({
  ...form,
  partners: PartnerTransformer.transform(form.partners),
  written: writtenBefore(session.flashMessages.all()),
})

/** What a form for a new hour begins with: the working pairs, and where somebody tapped in the calendar. */
export async function newProposalProps(ctx: HttpContext) {
  const { user, working, tapped, chosen } = await begun(ctx)
  return { ...(await proposalProps(ctx, user, working, chosen)), ...tapped }
}

/** The same of a new weekly slot. */
export async function newWeeklyProps(ctx: HttpContext) {
  const { user, working, tapped, chosen } = await begun(ctx)
  return { ...(await weeklyProps(ctx, user, working, chosen)), ...tapped }
}

async function begun({ auth, request }: HttpContext) {
  const user = auth.getUserOrFail()
  const [, tapped] = await tappedValidator.tryValidate(request.qs())
  const pairs = await currentPairs(user.id)
  const { pair: pairId, minutes, follows = 'student' } = tapped ?? {}
  return {
    user,
    working: pairs.filter((pair) => pair.working),
    tapped: { date: tapped?.date ?? null, time: tapped?.time ?? null },
    chosen: { pairId, minutes, follows: follows as Weekly['follows'] },
  }
}
