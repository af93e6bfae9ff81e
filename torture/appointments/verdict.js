/** What stands, for everybody to choose from. @param {import('pg').Client} client @returns {Promise<import('./deeds.js').Seen[]>} */
export async function seenNow(client) {
  const { rows } = await client.query(`
    SELECT id, state, pair_id AS pair, student_id AS student, tutor_id AS tutor, proposer_id AS proposer,
      (SELECT json_agg(slots.id) FROM slots WHERE slots.appointment_id = appointments.id) AS slots
    FROM appointments WHERE state IN ('proposed', 'confirmed')`)
  return rows
}

/** @param {import('pg').Client} client */
export async function faultsOf(client) {
  const count = async (/** @type {string} */ query) =>
    Number((await client.query(query)).rows[0].count)
  return {
    doubleBooked: await count(DOUBLE_BOOKED),
    answeredTwice: await count(ANSWERED_TWICE),
    accepted: await count(ACCEPTED),
  }
}

/** Two planned hours of one person that overlap. */
const DOUBLE_BOOKED = `
  SELECT count(*) FROM appointments AS one JOIN appointments AS other ON one.id < other.id
    AND (one.student_id = other.student_id OR one.tutor_id = other.tutor_id)
    AND tstzrange(one.starts_at, one.ends_at) && tstzrange(other.starts_at, other.ends_at)
  WHERE one.state = 'confirmed' AND other.state = 'confirmed'`

/** By those who took part; the demo's own story has some too. */
const ACCEPTANCES = `
  SELECT subject_id FROM audit_entries WHERE action = 'appointments.slot_accepted'
    AND actor_id IN (SELECT id FROM users WHERE email = id || '@example.org')`

const ANSWERED_TWICE = `
  SELECT count(*) FROM (${ACCEPTANCES} GROUP BY subject_id HAVING count(*) > 1) AS twice`

const ACCEPTED = `SELECT count(*) FROM (${ACCEPTANCES}) AS accepted`
