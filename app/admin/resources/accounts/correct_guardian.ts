import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import CorrectGuardian from '#accounts/actions/correct_guardian'
import { officeForm } from '#admin/resources/office_form'
import type { OfficeAction } from '#admin/adapter/definition'
import { addedGuardianValidator } from '#admin/validators/guardians'

/** The name or the address of a guardian who has not answered: the old link dies. */
export const correctGuardian: OfficeAction = {
  actionType: 'record',
  icon: 'Edit3',
  component: 'CorrectGuardian',
  when: ({ endedAt, answered }) => !endedAt && !answered,
  handler: officeForm({
    begin: formOf,
    validator: addedGuardianValidator,
    perform: async (guardianshipId, { id: staffId }, guardian) => {
      const guardianship = await Guardianship.findOrFail(guardianshipId)
      return new CorrectGuardian().handle({ guardianship, guardian, staffId })
    },
    done: () => 'guardianCorrected',
  }),
}

async function formOf(guardianshipId: string) {
  const { guardianId, name } = await Guardianship.findOrFail(guardianshipId)
  const { email, locale } = await Guardian.findOrFail(guardianId)
  return { name, email, locale }
}
