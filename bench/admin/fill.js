/**
 * An association of a size that none has: accounts with French names, most of them students, and appointments of its pairs
 * over three years.
 */
import { withClient } from '../../bin/launcher/sql.js'
import { foundCompany } from '../company/company.js'

/** A name that as many people have in every size, so that growth is what finding them costs, not showing more of them. */
export const RARE = {
  family: 'Quéméneur',
  typed: 'quemeneur',
  part: 'queme',
  mail: 'yanis.quemeneur.77@courriel.example',
  people: 25,
}

/** A colleague who did one thing in ten that the journal says. */
export const OFTEN = '0192f3c0-5a7e-7000-8000-000000000001'

/** The hours of the largest size, and among how many of the latest one in thirty is disputed. */
const MOST_HOURS = 1_000_000
const DISPUTED_AMONG = 6_000

/** @param {string} url @param {{ rows: number, pairs: number }} size */
export async function fillBackOffice(url, { rows, pairs }) {
  const couples = await foundCompany(url, pairs)
  await withClient(url, async (client) => {
    await withoutIndexes(client, async () => {
      await client.query(NAMES)
      await client.query(ACCOUNTS, [rows])
      await client.query(PROFILES)
      const sides = [couples.map((one) => one.pair), couples.map((one) => one.student.id)]
      await client.query(HOURS, [...sides, couples.map((one) => one.tutor.id), rows])
      for (const side of ['student', 'tutor']) await client.query(said(side))
      await client.query(COLLEAGUE)
      await client.query(JOURNAL, [rows])
      await client.query(NOTIFICATIONS, [rows])
      await client.query(DELIVERIES)
    })
    await client.query(PERMISSIONS)
    await client.query('VACUUM ANALYZE')
  })
}

/** Made anew at the end, indexes take seconds; kept up to date row by row, minutes. Those that hold a rule stay. @param {import('pg').Client} client @param {() => Promise<void>} work */
async function withoutIndexes(client, work) {
  const { rows } = await client.query(
    `SELECT indexrelid::regclass AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE NOT indisunique AND NOT indisexclusion AND indrelid = ANY ($1::regclass[])`,
    [FILLED]
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  await work()
  for (const { definition } of rows) await client.query(definition)
}

const FILLED = [
  'users',
  'students',
  'appointments',
  'attendances',
  'audit_entries',
  'notifications',
  'deliveries',
]

const FIRST = `ARRAY['Léa','Chloé','Inès','Hugo','Jade','Noé','Maëlys','Samir','Aya','Théo','Élise','Karim','Zoé','Yanis','Manon','Lucas']`
const FAMILY = `ARRAY['Moreau','Benali','Lefèvre','Roux','Nguyen','Garcia','Bernard','Petit','Çelik','Faure','Diallo','Blanc','Le Gall','Haddad']`

/** The people of the pairs are copies of two: they get names and moments of their own. */
const NAMES = `
  UPDATE users SET first_name = (${FIRST})[1 + abs(hashtext(id::text)) % 16], family_name = 'Durand-' || left(id::text, 8),
    created_at = now() - interval '1 minute' * (abs(hashtext(email)) % 1576800)
  WHERE email LIKE '%@example.org'`

/** One student in twenty thousand lacks a consent, as the column that finds them says. */
const ACCOUNTS = `
  INSERT INTO users (role, state, email, password, email_confirmed_at, first_name, family_name, birth_date, own_consents, created_at)
  SELECT role, state, lower(unaccent(first || '.' || replace(family, ' ', ''))) || '.' || n || '@' || provider || '.example',
    'none', now(), first, family, '1990-05-04', n % 20000 <> 7, now() - interval '36 months' * n / $1::int
  FROM generate_series(1, $1::int) AS n, LATERAL (SELECT
    CASE WHEN n % 5 = 0 THEN 'tutor' ELSE 'student' END AS role,
    CASE WHEN n % 50 = 0 THEN 'suspended' WHEN n % 20 = 0 THEN 'deactivated' ELSE 'active' END AS state,
    (${FIRST})[1 + n % 16] AS first,
    CASE WHEN n % ($1::int / ${RARE.people}) = 77 THEN '${RARE.family}'
      ELSE (${FAMILY})[1 + n % 14] || '-' || (${FAMILY})[1 + n / 14 % 14] END AS family,
    (ARRAY['laposte', 'courriel', 'poste', 'monmail'])[1 + n % 4] AS provider) AS made`

/** Every student has a level, and nearly all a zone; row by row the trigger would take as long as the rest together. */
const PROFILES = `
  ALTER TABLE students DISABLE TRIGGER students_counted;
  INSERT INTO students (id, level_id, school_zone_id, counted)
  SELECT users.id, levels[1 + place % cardinality(levels)], zones[1 + place % (cardinality(zones) + 1)], state = 'active'
  FROM users, abs(hashtext(users.id::text)) AS place,
    (SELECT array_agg(id) AS levels FROM levels) AS known, (SELECT array_agg(id) AS zones FROM school_zones) AS parts
  WHERE role = 'student' ON CONFLICT DO NOTHING;
  ALTER TABLE students ENABLE TRIGGER students_counted`

/**
 * Hours follow each other as fast in every size, and as many wait for the team: the larger one goes back further. A disputed
 * hour stays confirmed until somebody settles it.
 */
const HOURS = `
  INSERT INTO appointments (pair_id, student_id, tutor_id, proposer_id, state, starts_at, ends_at, created_at)
  SELECT pair, student, tutor, tutor,
    CASE WHEN n % 3 = 0 THEN 'cancelled' WHEN n % 10 = 0 THEN 'missed'
      WHEN n % 20 = 1 AND n < ${DISPUTED_AMONG} THEN 'confirmed' ELSE 'completed' END,
    moment, moment + interval '1 hour', moment - interval '5 days'
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS couple (pair, student, tutor, place)
  JOIN generate_series(1, $4::int) AS n ON n % cardinality($1::uuid[]) = place - 1,
    LATERAL (SELECT now() - interval '36 months' * n / ${MOST_HOURS} AS moment) AS moments`

/** The two say the same of an hour, unless it is still confirmed: then only the student says that the other was missing. */
const said = (/** @type {string} */ side) => `
  INSERT INTO attendances (appointment_id, user_id, missing)
  SELECT id, ${side}_id, CASE WHEN state = 'missed' OR (state = 'confirmed' AND '${side}' = 'student') THEN 'tutor' END
  FROM appointments WHERE state IN ('completed', 'missed', 'confirmed') AND ends_at < now()
  ON CONFLICT DO NOTHING`

const COLLEAGUE = `
  INSERT INTO users (id, role, state, email, password, email_confirmed_at, first_name, family_name)
  VALUES ('${OFTEN}', 'staff', 'active', 'souvent@homeskolar.test', 'none', now(), 'Claire', 'Souvent')`

/** Nine lines in ten of the journal are about hours, as in life. */
const JOURNAL = `
  INSERT INTO audit_entries (actor_id, action, subject_type, subject_id, created_at)
  SELECT actor, CASE WHEN n % 50 = 0 THEN 'matching.pair_paused' WHEN n % 10 = 0 THEN 'accounts.user_changed'
      ELSE 'appointments.attendance_given' END,
    CASE WHEN n % 50 = 0 THEN 'pair' WHEN n % 10 = 0 THEN 'user' ELSE 'appointment' END,
    gen_random_uuid(), now() - interval '36 months' * n / $1::int
  FROM (SELECT array_agg(tutor_id) AS actors FROM pairs) AS people, generate_series(1, $1::int) AS n,
    LATERAL (SELECT CASE WHEN n % 10 = 3 THEN '${OFTEN}'::uuid ELSE actors[1 + n % cardinality(actors)] END AS actor) AS chosen`

const NOTIFICATIONS = `
  INSERT INTO notifications (user_id, kind, subject_type, subject_id, source, created_at)
  SELECT reader, 'appointment_reminder', 'appointment', gen_random_uuid(), 'bench:' || n, now() - interval '36 months' * n / $1::int
  FROM (SELECT array_agg(student_id) AS readers FROM pairs) AS people, generate_series(1, $1::int) AS n,
    LATERAL (SELECT readers[1 + n % cardinality(readers)] AS reader) AS chosen`

const DELIVERIES = `
  INSERT INTO deliveries (notification_id, channel, state, attempts, sent_at, created_at)
  SELECT id, 'email', CASE WHEN place % 20 = 0 THEN 'dropped' WHEN place % 50 = 1 THEN 'failed' ELSE 'sent' END, 1,
    CASE WHEN place % 20 > 0 AND place % 50 <> 1 THEN created_at END, created_at
  FROM (SELECT *, row_number() OVER (ORDER BY created_at) AS place FROM notifications WHERE source LIKE 'bench:%') AS told`

/** Whoever asks for the lists may open all of them. */
const PERMISSIONS = `
  INSERT INTO staff_permissions (user_id, permission)
  SELECT users.id, permission FROM users, unnest(ARRAY['coordinator', 'administrator']) AS permission
  WHERE email = 'equipe@homeskolar.test' ON CONFLICT DO NOTHING`
