import type { Calculated } from '#admin/adapter/definition'

/** The full name of the person with this id, as SQL. */
export const ownName = (id: string) =>
  `(SELECT person.first_name || ' ' || person.family_name FROM users AS person WHERE person.id = ${id})`

/** The two people of the pair with this id, as SQL. */
export const pairName = (pairId: string) =>
  `(SELECT student.first_name || ' & ' || tutor.first_name || ' ' || tutor.family_name
      FROM pairs AS named
      JOIN users AS student ON student.id = named.student_id
      JOIN users AS tutor ON tutor.id = named.tutor_id
     WHERE named.id = ${pairId})`

/** The full name of the person whom a column names. Found from the people, whose names have an index. */
export const personNamed = (id: string): Calculated => ({
  kind: 'string',
  sql: () => ownName(id),
  found: { id, among: (named) => `SELECT person.id FROM users AS person WHERE ${named}` },
})

/** The same where every row names somebody: sorted by going through the people in the order of their names. */
export const ownerNamed = (id: string): Calculated => ({
  ...personNamed(id),
  required: true,
  sorted: {
    join: `JOIN users AS owner ON owner.id = ${id}`,
    by: `(owner.first_name || ' ' || owner.family_name)`,
  },
})

/**
 * The two people of the pair that a column names, found by a part of either's name. Written with OR, both ways are open: from the
 * people of a rare name to their pairs, and from row to row down the list, looking at each pair, where a name is common.
 */
export const pairNamed = (pairId: string): Calculated => ({
  kind: 'string',
  sql: () => pairName(pairId),
  found: {
    id: pairId,
    among: (named) => `SELECT named.id FROM users AS person
      JOIN pairs AS named ON person.id = named.student_id OR person.id = named.tutor_id WHERE ${named}`,
  },
})
