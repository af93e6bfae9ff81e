import SendAgain from '#notifications/actions/send_again'
import { done, refused } from '#core/result'
import { inBulk } from '#admin/resources/in_bulk'
import { doneNotice, recordOf } from '#admin/resources/answers'
import type { OfficeAction } from '#admin/adapter/definition'

/** One e-mail that failed for good. */
const sendAgain: OfficeAction = {
  actionType: 'record',
  icon: 'RotateCw',
  component: 'ConfirmAction',
  when: ({ channel, state, nextAttemptAt }) =>
    channel === 'email' && state === 'failed' && !nextAttemptAt,
  handler: async (request, _response, context) => {
    if (request.method !== 'post') return { record: recordOf(context), form: {} }
    const deliveryId = context.record!.id()
    const count = await new SendAgain().handle({ deliveryId, staffId: context.currentAdmin!.id! })
    return doneNotice(context, 'sentAgain', { count })
  },
}

/** Every one of them. */
const sendAllAgain: OfficeAction = {
  actionType: 'resource',
  icon: 'RotateCw',
  component: 'SendAllAgain',
  handler: async (_request, _response, { currentAdmin, h }) => {
    const count = await new SendAgain().handle({ staffId: currentAdmin!.id! })
    return {
      record: { errors: {} },
      notice: { message: 'sentAgain', type: 'success' as const, options: { count } },
      redirectUrl: h.resourceUrl({ resourceId: 'deliveries' }),
    }
  },
}

/** Those that were chosen. */
const sendManyAgain = inBulk({
  icon: 'RotateCw',
  perform: async (deliveryId, { id: staffId }) => {
    const count = await new SendAgain().handle({ deliveryId, staffId })
    return count > 0 ? done() : refused('not_failed')
  },
})

export const sendingAgain = { sendAgain, sendAllAgain, sendManyAgain }
