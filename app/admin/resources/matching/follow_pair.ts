import Pair from '#matching/models/pair'
import FollowPair from '#matching/actions/follow_pair'
import { officeForm } from '#admin/resources/office_form'
import { followValidator } from '#admin/validators/follow'
import type { OfficeAction } from '#admin/adapter/definition'

/** When the team last spoke with the two, and what it does next. */
export const followPair: OfficeAction = {
  actionType: 'record',
  icon: 'Phone',
  component: 'FollowPair',
  when: ({ state }) => state !== 'closed',
  handler: officeForm({
    begin: async (pairId) => {
      const { contactedOn, nextAction, nextActionOn } = await Pair.findOrFail(pairId)
      return { contactedOn, nextAction, nextActionOn }
    },
    fields: { date_in_future: 'contactedOn' },
    validator: followValidator,
    perform: (pairId, { id: actorId }, values) =>
      new FollowPair().handle({
        ...{ pairId, actorId },
        contactedOn: values.contactedOn ?? null,
        nextAction: values.nextAction ?? null,
        nextActionOn: values.nextActionOn ?? null,
      }),
    done: () => 'pairFollowed',
    goesOn: true,
  }),
}
