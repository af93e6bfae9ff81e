import Pair from '#matching/models/pair'
import FollowPair from '#matching/actions/follow_pair'
import { holdPair } from '#matching/turn_pair'
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
    shared: {
      hold: holdPair,
      shows: async (pairId, _staff, client) => {
        const { contactedOn, nextAction, nextActionOn } = await Pair.findOrFail(pairId, { client })
        return { contactedOn, nextAction, nextActionOn }
      },
      together: [['nextAction', 'nextActionOn']],
    },
    fields: { date_in_future: 'contactedOn' },
    validator: followValidator,
    perform: (pairId, { id: actorId }, values, trx) => {
      const { contactedOn = null, nextAction = null, nextActionOn = null } = values
      const input = { pairId, actorId, contactedOn, nextAction, nextActionOn }
      return new FollowPair().handle(input, trx)
    },
    done: () => 'pairFollowed',
  }),
}
