import User from '#accounts/models/user'
import CorrectBirthDate from '#accounts/actions/correct_birth_date'
import type { OfficeAction } from '#admin/adapter/definition'
import { officeForm } from '#admin/resources/office_form'
import { birthDateValidator } from '#admin/validators/accounts'

const AT_DATE = {
  same_birth_date: 'birthDate',
  birth_date_impossible: 'birthDate',
  tutor_too_young: 'birthDate',
}

/** A date of birth that was mistyped; which consents are needed is judged anew. */
export const correctBirthDate: OfficeAction = {
  actionType: 'record',
  icon: 'Calendar',
  component: 'CorrectBirthDate',
  when: ({ role, state }) => role !== 'staff' && state !== 'deactivated',
  handler: officeForm({
    begin: async (id) => {
      const { role } = await User.findOrFail(id)
      return { role }
    },
    shared: {
      hold: (id, trx) => User.query({ client: trx }).where('id', id).forUpdate(),
      shows: async (id, _staff, client) => {
        const { birthDate } = await User.findOrFail(id, { client })
        return { birthDate }
      },
    },
    validator: birthDateValidator,
    perform: (userId, { id: actorId }, values, trx) =>
      new CorrectBirthDate().handle({ ...values, userId, actorId }, trx),
    done: (_values, { guardiansAsked }) =>
      guardiansAsked ? 'birthDateCorrectedAsks' : 'birthDateCorrected',
    fields: AT_DATE,
  }),
}
