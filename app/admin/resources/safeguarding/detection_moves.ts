import MoveDetection from '#safeguarding/actions/move_detection'
import type { OfficeAction } from '#admin/adapter/definition'
import { doneNotice, recordOf } from '#admin/resources/answers'

function move(state: 'seen' | 'handled', icon: string, from: string[]): OfficeAction {
  return {
    actionType: 'record',
    icon,
    component: 'ConfirmAction',
    when: ({ state: present }) => from.includes(present),
    handler: async (request, _response, context) => {
      if (request.method !== 'post') return { record: recordOf(context), form: {} }
      const detectionId = context.record!.id()
      await new MoveDetection().handle({ detectionId, staffId: context.currentAdmin!.id!, state })
      return doneNotice(context, 'detectionMoved', { name: context.record!.param('fullName') })
    },
  }
}

export const detectionMoves = {
  markSeen: move('seen', 'Eye', ['new']),
  markHandled: move('handled', 'Check', ['new', 'seen']),
}
