import vine from '@vinejs/vine'
import PausePair from '#matching/actions/pause_pair'
import ResumePair from '#matching/actions/resume_pair'
import { officeForm } from '#admin/resources/office_form'
import { reasonValidator } from '#admin/validators/accounts'
import type { OfficeAction } from '#admin/adapter/definition'

const begin = async () => ({})

export const pausePair: OfficeAction = {
  actionType: 'record',
  icon: 'Pause',
  component: 'ReasonedAction',
  when: ({ state }) => state === 'trial' || state === 'active',
  handler: officeForm({
    begin,
    validator: reasonValidator,
    perform: (pairId, { id: actorId }, { reason }) =>
      new PausePair().handle({ pairId, actorId, reason }),
    done: () => 'pairPaused',
  }),
}

export const resumePair: OfficeAction = {
  actionType: 'record',
  icon: 'Play',
  component: 'ConfirmAction',
  when: ({ state }) => state === 'paused',
  handler: officeForm({
    begin,
    validator: vine.create({}),
    perform: (pairId, { id: actorId }) => new ResumePair().handle({ pairId, actorId }),
    done: () => 'pairResumed',
  }),
}
