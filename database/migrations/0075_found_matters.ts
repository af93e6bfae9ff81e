import { SqlMigration } from '#database/migration'

/**
 * What waits for the team is found by an index, however many people there are. Which consents a student's account has at least
 * is kept beside it for that alone: what may be done is still asked of the consents themselves.
 */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE users
      ADD COLUMN own_consents boolean NOT NULL DEFAULT false,
      ADD COLUMN guardian_consents boolean NOT NULL DEFAULT false,
      ADD COLUMN guardian_authorises boolean NOT NULL DEFAULT false;
    COMMENT ON COLUMN users.own_consents IS 'kept by a trigger, to find who lacks one: the student''s own to the account and to messages and hours stand';
    COMMENT ON COLUMN users.guardian_consents IS 'kept by a trigger: a guardian''s to the account and to messages and hours stand, and none took one back';
    COMMENT ON COLUMN users.guardian_authorises IS 'kept by a trigger: a guardian''s to the tutoring stands, and none took it back';

    CREATE FUNCTION keep_consents() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        student uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.student_id ELSE NEW.student_id END;
        own text[];
        given text[];
        taken text[];
      BEGIN
        SELECT array_agg(purpose) FILTER (WHERE consents.guardianship_id IS NULL AND withdrawn_at IS NULL),
            array_agg(purpose) FILTER (WHERE ended_at IS NULL AND guardianships.id IS NOT NULL AND withdrawn_at IS NULL),
            array_agg(purpose) FILTER (WHERE ended_at IS NULL AND withdrawn_by IN ('guardian', 'staff'))
          INTO own, given, taken
          FROM consents LEFT JOIN guardianships ON guardianships.id = consents.guardianship_id
          WHERE consents.student_id = student;
        UPDATE users SET own_consents = kept.own, guardian_consents = kept.guardians, guardian_authorises = kept.authorises
          FROM (SELECT
            coalesce(own, '{}') @> ARRAY['account', 'messages_and_hours'] AS own,
            coalesce(given, '{}') @> ARRAY['account', 'messages_and_hours']
              AND NOT coalesce(taken, '{}') && ARRAY['account', 'messages_and_hours'] AS guardians,
            coalesce(given, '{}') @> ARRAY['tutoring'] AND NOT coalesce(taken, '{}') @> ARRAY['tutoring'] AS authorises) AS kept
          WHERE users.id = student AND (own_consents, guardian_consents, guardian_authorises)
            IS DISTINCT FROM (kept.own, kept.guardians, kept.authorises);
        RETURN NULL;
      END $$;
    CREATE TRIGGER consents_kept AFTER INSERT OR UPDATE OR DELETE ON consents
      FOR EACH ROW EXECUTE FUNCTION keep_consents();
    CREATE TRIGGER guardianships_consents_kept AFTER UPDATE OF ended_at ON guardianships
      FOR EACH ROW EXECUTE FUNCTION keep_consents();

    WITH kept AS (
      SELECT consents.student_id,
        coalesce(array_agg(purpose) FILTER (WHERE guardianship_id IS NULL), '{}') AS own,
        coalesce(array_agg(purpose) FILTER (WHERE guardianships.id IS NOT NULL AND ended_at IS NULL), '{}') AS given
      FROM consents LEFT JOIN guardianships ON guardianships.id = guardianship_id
      WHERE withdrawn_at IS NULL GROUP BY 1
    ), taken AS (
      SELECT DISTINCT consents.student_id FROM consents JOIN guardianships ON guardianships.id = guardianship_id
      WHERE ended_at IS NULL AND withdrawn_by IN ('guardian', 'staff')
    )
    UPDATE users SET own_consents = own @> ARRAY['account', 'messages_and_hours'],
      guardian_consents = given @> ARRAY['account', 'messages_and_hours'] AND taken.student_id IS NULL,
      guardian_authorises = given @> ARRAY['tutoring'] AND taken.student_id IS NULL
    FROM kept LEFT JOIN taken USING (student_id) WHERE users.id = kept.student_id;

    CREATE INDEX users_without_own_consents ON users (created_at, id)
      WHERE role = 'student' AND state = 'active' AND NOT own_consents;
    CREATE INDEX users_without_guardian_consents ON users (birth_date)
      WHERE role = 'student' AND state = 'active' AND NOT guardian_consents;
    CREATE INDEX users_not_authorised ON users (birth_date)
      WHERE role = 'student' AND state = 'active' AND NOT guardian_authorises;
    CREATE INDEX background_checks_end ON background_checks (expires_on) INCLUDE (tutor_id);
    CREATE INDEX students_of_zone ON students (school_zone_id, created_at);
    CREATE INDEX guardianships_disowned ON guardianships (student_id) WHERE ended_by = 'guardian';
  `

  protected downSql = /* sql */ `
    DROP INDEX guardianships_disowned, students_of_zone, background_checks_end;
    DROP TRIGGER guardianships_consents_kept ON guardianships;
    DROP TRIGGER consents_kept ON consents;
    DROP FUNCTION keep_consents;
    ALTER TABLE users DROP COLUMN own_consents, DROP COLUMN guardian_consents, DROP COLUMN guardian_authorises;
  `
}
