import StopWaiting from '#matching/actions/stop_waiting'
import MatchRequest from '#matching/models/match_request'
import { officeForm } from '#admin/resources/office_form'
import { reasonValidator } from '#admin/validators/accounts'
import type { OfficeAction } from '#admin/adapter/definition'

const found = {
  students: async (id: string) => ({ studentId: id }),
  match_requests: (id: string): Promise<{ studentId: string }> => MatchRequest.findOrFail(id),
}

/** Takes the student whom a record is about off the waiting list, with a reason. */
export const stopWaiting = (of: keyof typeof found): OfficeAction => ({
  actionType: 'record',
  icon: 'UserMinus',
  component: 'ReasonedAction',
  when: ({ waits }) => waits === true,
  handler: officeForm({
    begin: async () => ({}),
    validator: reasonValidator,
    perform: async (id, { id: actorId }, { reason }) => {
      const { studentId } = await found[of](id)
      return new StopWaiting().handle({ studentId, actorId, reason })
    },
    done: () => 'noLongerWaits',
  }),
})
