import SessionRoom from '#appointments/models/session_room'
import SetRoomLink from '#appointments/actions/set_room_link'
import { holdPair } from '#matching/turn_pair'
import { officeForm } from '#admin/resources/office_form'
import { roomLinkValidator } from '#admin/validators/room_link'
import type { OfficeAction } from '#admin/adapter/definition'

/** Gives a pair a link of its own to meet by, or takes it away. */
export const setRoom: OfficeAction = {
  actionType: 'record',
  icon: 'Video',
  component: 'SetRoom',
  when: ({ state }) => state !== 'closed',
  handler: officeForm({
    shared: {
      hold: holdPair,
      shows: async (pairId, _staff, client) => {
        const room = await SessionRoom.findBy('pairId', pairId, { client })
        return { link: room?.link ?? '' }
      },
    },
    validator: roomLinkValidator,
    perform: (pairId, { id: staffId }, { link }, trx) =>
      new SetRoomLink().handle({ pairId, staffId, link: link || null }, trx),
    done: ({ link }) => (link ? 'roomSet' : 'roomTakenAway'),
  }),
}
