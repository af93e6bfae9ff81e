import { notify } from '#notifications/notify'
import Case from '#safeguarding/models/case'
import { safeguardingStaff } from '#safeguarding/queries/safeguarding_staff'

type Payload = { caseId: string; urgent: boolean }

/** Who looks after cases is told that there is one, and nothing of what it is about: no name, no word. */
export default class TellCaseOpened {
  async handle({ caseId, urgent }: Payload) {
    const { id, state, dueAt } = await Case.findOrFail(caseId)
    if (state !== 'open') return
    for (const userId of await safeguardingStaff()) {
      await notify({
        userId,
        kind: 'safeguarding.case_opened',
        subject: { type: 'case', id },
        source: `${id}:${urgent ? 'urgent' : 'open'}`,
        data: { dueAt: dueAt.toUTC().toISO()! },
        path: `/admin/resources/cases/records/${id}/show`,
        channels: ['in_app', 'email'],
      })
    }
  }
}
