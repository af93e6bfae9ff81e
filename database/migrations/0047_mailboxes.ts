import { SqlMigration } from '#database/migration'

const refuseOwnAddress = (same: string) => /* sql */ `
    CREATE OR REPLACE FUNCTION refuse_own_address() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM guardianships
            JOIN guardians ON guardians.id = guardianships.guardian_id
            JOIN users ON users.id = guardianships.student_id
           WHERE guardianships.ended_at IS NULL
             AND ${same}
             AND CASE TG_TABLE_NAME
                   WHEN 'users' THEN users.id = NEW.id
                   WHEN 'guardians' THEN guardians.id = NEW.id
                   ELSE guardianships.id = NEW.id
                 END
        ) THEN
          RAISE EXCEPTION 'a guardian''s address is never the child''s own'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'guardianships_not_own_address';
        END IF;
        RETURN NULL;
      END $$;
`

/** A guardian's mailbox is never the child's own, under whichever spelling; as in `#accounts/same_mailbox`. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE FUNCTION mailbox(address text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT CASE
        WHEN strpos(plain, '@') = 0 THEN plain
        WHEN host = 'gmail.com' THEN replace(untagged, '.', '') || '@' || host
        ELSE untagged || '@' || host
      END
      FROM (SELECT lower(btrim(address)) AS plain) AS written,
      LATERAL (SELECT
        regexp_replace(regexp_replace(plain, '@[^@]*$', ''), '(.)\\+.*$', '\\1') AS untagged,
        regexp_replace(regexp_replace(plain, '^.*@', ''), '\\.$', '') AS named
      ) AS parts,
      LATERAL (SELECT CASE named
        WHEN 'googlemail.com' THEN 'gmail.com'
        WHEN 'proton.me' THEN 'protonmail.com'
        WHEN 'pm.me' THEN 'protonmail.com'
        WHEN 'me.com' THEN 'icloud.com'
        WHEN 'mac.com' THEN 'icloud.com'
        ELSE named
      END AS host) AS hosts
    $$;
    ${refuseOwnAddress('mailbox(guardians.email) = mailbox(users.email)')}
  `

  protected downSql = /* sql */ `
    ${refuseOwnAddress('lower(guardians.email) = lower(users.email)')}
    DROP FUNCTION mailbox;
  `
}
