/** The tables that name both of a pair. */
type Table = 'pairs' | 'appointments' | 'series'

/** Limits a query to what is of one person's pairs. */
export const isMember =
  (userId: string, table: Table = 'pairs') =>
  (query: any) =>
    query.where(`${table}.student_id`, userId).orWhere(`${table}.tutor_id`, userId)

/** Joins whoever the person with this id is in a pair with as `other`, as SQL. */
export const joinOther = (table: Table) =>
  `JOIN users other ON other.id =
    CASE WHEN ${table}.student_id = ? THEN ${table}.tutor_id ELSE ${table}.student_id END`
