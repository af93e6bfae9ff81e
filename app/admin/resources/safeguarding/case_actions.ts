import type { OfficeAction } from '#admin/adapter/definition'
import TakeCase from '#safeguarding/actions/take_case'
import NoteCase from '#safeguarding/actions/note_case'
import ReadCase from '#safeguarding/actions/read_case'
import CloseCase from '#safeguarding/actions/close_case'
import { officeForm } from '#admin/resources/office_form'
import { caseForm } from '#admin/queries/case_form'
import { withFieldErrors } from '#admin/validators/field_errors'
import { recordOf, refusalNotice } from '#admin/resources/answers'
import * as validators from '#admin/validators/safeguarding'

const isOpen = ({ state }: { state?: string }) => state === 'open'

export const takeCase: OfficeAction = {
  actionType: 'record',
  icon: 'UserCheck',
  component: 'TakeCase',
  variant: 'primary',
  when: isOpen,
  handler: officeForm({
    begin: caseForm,
    validator: validators.takeCaseValidator,
    perform: (caseId, { id: staffId }, { from }) =>
      new TakeCase().handle({ caseId, staffId, from: from ?? null }),
    done: () => 'caseTaken',
  }),
}

export const noteCase: OfficeAction = {
  actionType: 'record',
  icon: 'Edit3',
  component: 'NoteCase',
  when: isOpen,
  handler: officeForm({
    begin: caseForm,
    validator: validators.caseNoteValidator,
    perform: (caseId, { id: staffId }, { body }) =>
      new NoteCase().handle({ caseId, staffId, body }),
    done: () => 'caseNoted',
  }),
}

/** What was written comes only as the answer to a reason, never with the page. */
export const readCase: OfficeAction = {
  actionType: 'record',
  icon: 'BookOpen',
  component: 'ReadCase',
  when: isOpen,
  handler: async (request, _response, context) => {
    const caseId = context.record!.id()
    const staff = context.currentAdmin as Parameters<typeof caseForm>[1]
    if (request.method !== 'post') {
      return { record: recordOf(context), form: await caseForm(caseId, staff) }
    }
    const values = await withFieldErrors(() =>
      validators.readCaseValidator.validate(request.payload)
    )
    const result = await new ReadCase().handle({ caseId, staffId: staff.id, ...values })
    if (!result.ok) return refusalNotice(context, result)
    const notice = { message: 'caseRead', type: 'success' as const, options: {} }
    return { record: recordOf(context), notice, ...result.value }
  },
}

export const closeCase: OfficeAction = {
  actionType: 'record',
  icon: 'Check',
  component: 'CloseCase',
  when: isOpen,
  handler: officeForm({
    begin: caseForm,
    validator: validators.closeCaseValidator,
    perform: (caseId, { id: staffId }, { outcome, note }) =>
      new CloseCase().handle({ caseId, staffId, outcome, note: note ?? '' }),
    done: () => 'caseClosed',
  }),
}
