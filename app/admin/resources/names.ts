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
