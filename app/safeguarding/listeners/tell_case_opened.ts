import { notify } from '#notifications/notify'
import Case from '#safeguarding/models/case'
import { safeguardingStaff } from '#safeguarding/queries/safeguarding_staff'

type Payload = { caseId: string; urgent: boolean; by: string }

/** Who looks after cases is told that there is one, and nothing of what it is about: no name, no word. Whoever opened it knows. */
export default class TellCaseOpened {
  async handle({ caseId, urgent, by }: Payload) {
    const { id, state, dueAt } = await Case.findOrFail(caseId)
    if (state !== 'open') return
    const staff = await safeguardingStaff()
    for (const userId of staff.filter((one) => one !== by)) {
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
