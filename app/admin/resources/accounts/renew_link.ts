import RenewGuardianLink from '#accounts/actions/renew_guardian_link'
import type { OfficeAction } from '#admin/adapter/definition'
import { renewedLinkValidator } from '#admin/validators/guardians'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** Makes the links that a guardian received worthless, and sends a new one if wanted. */
export const renewLink: OfficeAction = {
  actionType: 'record',
  icon: 'Link',
  component: 'RenewLink',
  when: ({ endedAt }) => !endedAt,
  handler: async (request, _response, context) => {
    if (request.method !== 'post') return { record: recordOf(context), form: {} }
    const { sendAgain = false } = await withFieldErrors(() =>
      renewedLinkValidator.validate(request.payload)
    )
    const result = await new RenewGuardianLink().handle({
      guardianshipId: context.record!.id(),
      staffId: context.currentAdmin!.id!,
      sendAgain,
    })
    if (!result.ok) return refusalNotice(context, result)
    return doneNotice(context, 'linkRevoked', { name: context.record!.param('name') })
  },
}
