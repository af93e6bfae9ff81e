/**
 * An association of a size that none has: accounts with French names, most of them students, and appointments of its pairs
 * over three years.
 */
import { withClient } from '../../bin/launcher/sql.js'
import { foundCompany } from '../company/company.js'

/** A name that one person in ten thousand has: Zoé Quéméneur. */
export const RARE = { typed: 'quemeneur', part: 'queme' }

/** @param {string} url @param {{ rows: number, pairs: number }} size */
export async function fillBackOffice(url, { rows, pairs }) {
  const couples = await foundCompany(url, pairs)
  await withClient(url, async (client) => {
    await withoutTrigrams(client, async () => {
      await client.query(NAMES)
      await client.query(ACCOUNTS, [rows])
    })
    const sides = [couples.map((one) => one.pair), couples.map((one) => one.student.id)]
    await client.query(HOURS, [...sides, couples.map((one) => one.tutor.id), rows])
    for (const side of ['student', 'tutor']) await client.query(said(side))
    await client.query('VACUUM ANALYZE')
  })
}

/** Made anew at the end, an index of trigrams takes seconds; kept up to date row by row, minutes. @param {import('pg').Client} client @param {() => Promise<void>} work */
async function withoutTrigrams(client, work) {
  const { rows } = await client.query(
    `SELECT indexname, indexdef FROM pg_indexes WHERE indexdef LIKE '%gin_trgm_ops%'`
  )
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`)
  await work()
  for (const { indexdef } of rows) await client.query(indexdef)
}

const FIRST = `ARRAY['Léa','Chloé','Inès','Hugo','Jade','Noé','Maëlys','Samir','Aya','Théo','Élise','Karim','Zoé','Yanis','Manon','Lucas']`
const FAMILY = `ARRAY['Moreau','Benali','Lefèvre','Roux','Nguyen','Garcia','Bernard','Petit','Çelik','Faure','Diallo','Blanc','Le Gall','Haddad']`

/** The people of the pairs are copies of two: they get names and moments of their own. */
const NAMES = `
  UPDATE users SET first_name = (${FIRST})[1 + abs(hashtext(id::text)) % 16], family_name = 'Durand-' || left(id::text, 8),
    created_at = now() - interval '1 minute' * (abs(hashtext(email)) % 1576800)
  WHERE email LIKE '%@example.org'`

const ACCOUNTS = `
  INSERT INTO users (role, state, email, password, email_confirmed_at, first_name, family_name, birth_date, created_at)
  SELECT CASE WHEN n % 5 = 0 THEN 'tutor' ELSE 'student' END,
    CASE WHEN n % 50 = 0 THEN 'suspended' WHEN n % 20 = 0 THEN 'deactivated' ELSE 'active' END,
    'personne.' || n || '@exemple.fr', 'none', now(),
    (${FIRST})[1 + n % 16],
    CASE WHEN n % 10000 = 77 THEN 'Quéméneur' ELSE (${FAMILY})[1 + n % 14] || '-' || (${FAMILY})[1 + n / 14 % 14] END,
    '1990-05-04', now() - interval '36 months' * n / $1::int
  FROM generate_series(1, $1::int) AS n`

const HOURS = `
  INSERT INTO appointments (pair_id, student_id, tutor_id, proposer_id, state, starts_at, ends_at, created_at)
  SELECT pair, student, tutor, tutor, CASE WHEN n % 10 = 0 THEN 'missed' WHEN n % 3 = 0 THEN 'cancelled' ELSE 'completed' END,
    moment, moment + interval '1 hour', moment - interval '5 days'
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS couple (pair, student, tutor, place)
  JOIN generate_series(1, $4::int) AS n ON n % cardinality($1::uuid[]) = place - 1,
    LATERAL (SELECT now() - interval '36 months' * n / $4::int AS moment) AS moments`

/** Of one hour in twenty the two say that somebody was missing, and of one in ten of those only one of them does. */
const said = (/** @type {string} */ side) => `
  INSERT INTO attendances (appointment_id, user_id, missing)
  SELECT id, ${side}_id, CASE WHEN place % 20 = 0 AND ('${side}' = 'tutor' OR place % 200 > 0) THEN 'student' END
  FROM (SELECT *, row_number() OVER (ORDER BY starts_at) AS place FROM appointments WHERE state IN ('completed', 'missed')) AS held
  ON CONFLICT DO NOTHING`
