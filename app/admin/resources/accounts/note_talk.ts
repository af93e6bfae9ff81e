import { clock } from '#core/clock'
import { notedFrom } from '#core/noted_lately'
import NoteGuardianTalk from '#accounts/actions/note_guardian_talk'
import type { OfficeAction } from '#admin/adapter/definition'
import { talkValidator } from '#admin/validators/guardians'
import { withFieldErrors } from '#admin/validators/field_errors'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'

/** Somebody of the team has spoken with a guardian: needed before a first pair. */
export const noteTalk: OfficeAction = {
  actionType: 'record',
  icon: 'PhoneCall',
  component: 'NoteTalk',
  when: ({ endedAt }) => !endedAt,
  handler: async (request, _response, context) => {
    if (request.method !== 'post') {
      const today = clock.now().toISODate()
      return { record: recordOf(context), form: { today, from: notedFrom(today) } }
    }
    const { heldOn } = await withFieldErrors(() => talkValidator.validate(request.payload))
    const result = await new NoteGuardianTalk().handle({
      guardianshipId: context.record!.id(),
      staffId: context.currentAdmin!.id!,
      heldOn,
    })
    if (!result.ok)
      return refusalNotice(context, result, {
        ...{ date_in_future: 'heldOn', held_too_long_ago: 'heldOn' },
      })
    return doneNotice(context, 'talkNoted', { name: context.record!.param('name') })
  },
}
