import type User from '#accounts/models/user'
import type { Column } from '#tests/functional/strangers/rows'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createApplicant, createStudent } from '#database/factories/profiles/profile_factory'

/** One person of each kind, who has to do with nobody's records. */
const MAKE: Record<Column, () => Promise<User | null>> = {
  signed_out: async () => null,
  student: () => createStudent(),
  tutor: () => createApplicant(),
  waiting: () => createUser({ state: 'waiting_for_guardian', birthDate: '2014-05-04' }),
  coordinator: () => createStaff(['coordinator']),
  safeguarding: () => createStaff(['safeguarding']),
  administrator: () => createStaff(['administrator']),
}

export const personOf = (column: Column) => MAKE[column]()
