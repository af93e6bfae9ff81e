import type User from '#accounts/models/user'
import type { Column, Owned } from '#tests/functional/strangers/rows'
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

/** The people and records of one test, each made when it is first needed. */
export class World {
  #people = new Map<Column, Promise<User | null>>()
  #records = new Map<() => Promise<Owned>, Promise<Owned>>()

  personOf(column: Column) {
    if (!this.#people.has(column)) this.#people.set(column, personOf(column))
    return this.#people.get(column)!
  }

  /** What is only read is made once; a write gets one of its own. */
  recordOf(make: () => Promise<Owned>, { fresh }: { fresh: boolean }) {
    if (fresh) return make()
    if (!this.#records.has(make)) this.#records.set(make, make())
    return this.#records.get(make)!
  }
}
