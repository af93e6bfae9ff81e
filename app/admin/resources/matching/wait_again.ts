import vine from '@vinejs/vine'
import Pair from '#matching/models/pair'
import WaitAgain from '#matching/actions/wait_again'
import MatchRequest from '#matching/models/match_request'
import { inBulk } from '#admin/resources/in_bulk'
import { officeForm } from '#admin/resources/office_form'
import type { OfficeAction } from '#admin/adapter/definition'

type Named = { studentId: string }

const itself = async (id: string): Promise<Named> => ({ studentId: id })

const found = {
  students: itself,
  pairs: (id: string): Promise<Named> => Pair.findOrFail(id),
  match_requests: (id: string): Promise<Named> => MatchRequest.findOrFail(id),
}

type Kind = keyof typeof found

async function putBack(of: Kind, id: string, actorId: string) {
  const { studentId } = await found[of](id)
  return new WaitAgain().handle({ studentId, actorId })
}

/** Puts the student whom a record is about back among those who wait for a tutor. */
export const waitAgain = (of: Kind): OfficeAction => ({
  actionType: 'record',
  icon: 'UserPlus',
  component: 'ConfirmAction',
  when: ({ couldWait }) => couldWait === true,
  handler: officeForm({
    begin: async () => ({}),
    validator: vine.create({}),
    perform: (id, { id: actorId }) => putBack(of, id, actorId),
    done: () => 'waitsAgain',
  }),
})

/** The same for several. */
export const manyWaitAgain = (of: Kind) =>
  inBulk({
    icon: 'UserPlus',
    perform: (id, { id: actorId }) => putBack(of, id, actorId),
  })
