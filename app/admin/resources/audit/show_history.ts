import { RESOURCES } from '#admin/resources/index'
import { historyOf } from '#admin/queries/history_of'
import { recordOf } from '#admin/resources/answers'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'

/** Who did what to one record, when, and why: for whoever may see the record. */
export const showHistory: OfficeAction = {
  actionType: 'record',
  handler: async ({ query = {} }, _response, context) => {
    const record = context.record!
    const known = RESOURCES.find(({ id }) => id === context.resource.id())!
    const { subjects = [], subjectId = record.id() } = known
    const asked = { subjects, recordId: subjectId, before: query.before }
    const history = await historyOf(asked, context.currentAdmin as CurrentAdmin)
    return { record: recordOf(context), history }
  },
}
