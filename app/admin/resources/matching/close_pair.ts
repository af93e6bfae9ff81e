import Pair from '#matching/models/pair'
import User from '#accounts/models/user'
import ClosePair from '#matching/actions/close_pair'
import { refused } from '#core/result'
import { may } from '#admin/permissions'
import { inBulk } from '#admin/resources/in_bulk'
import { officeForm } from '#admin/resources/office_form'
import { closingValidator } from '#admin/validators/accounts'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'

type Closing = { reason: string; waitsAgain?: boolean }

/** Who finds tutors says at the same time whether the student waits for another. */
const mayPutBack = ({ permissions }: CurrentAdmin) => may(permissions, 'students', 'waitAgain')

async function close(pairId: string, staff: CurrentAdmin, { reason, waitsAgain }: Closing) {
  if (waitsAgain && !mayPutBack(staff)) return refused('not_yours_to_put_back')
  return new ClosePair().handle({ pairId, actorId: staff.id, reason, waitsAgain })
}

/** Ticked from the start, for whoever may choose and where the student can wait. */
async function choiceOf(pairId: string, staff: CurrentAdmin) {
  if (!mayPutBack(staff)) return {}
  const { studentId } = await Pair.findOrFail(pairId)
  const { state } = await User.findOrFail(studentId)
  return state === 'active' ? { waitsAgain: true } : {}
}

export const closePair: OfficeAction = {
  actionType: 'record',
  icon: 'X',
  component: 'ReasonedAction',
  variant: 'danger',
  when: ({ state }) => state !== 'closed',
  handler: officeForm({
    begin: choiceOf,
    validator: closingValidator,
    perform: close,
    done: ({ waitsAgain }) => (waitsAgain ? 'pairClosedWaits' : 'pairClosed'),
  }),
}

/** Many end together when a year does: here the choice is left to be made. */
export const closePairs = inBulk({
  ...{ icon: 'X', variant: 'danger' },
  asks: 'reason',
  begin: async (staff) => (mayPutBack(staff) ? { waitsAgain: false } : {}),
  validator: closingValidator,
  perform: close,
})
