import { SqlMigration } from '#database/migration'

/** Where the two of a pair meet and from when until when, who was there, and what the team settled. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings
      ADD COLUMN join_opens_minutes integer NOT NULL DEFAULT 15 CHECK (join_opens_minutes BETWEEN 0 AND 60),
      ADD COLUMN join_closes_minutes integer NOT NULL DEFAULT 30 CHECK (join_closes_minutes BETWEEN 0 AND 120),
      ADD COLUMN room_template text NOT NULL DEFAULT '' CHECK (
        room_template = '' OR
          (room_template ~ '^https://[^[:space:]]+$' AND position('{room}' IN room_template) > 0 AND length(room_template) <= 500)
      ),
      ADD COLUMN attendance_grace_hours integer NOT NULL DEFAULT 48 CHECK (attendance_grace_hours BETWEEN 1 AND 336);
    COMMENT ON COLUMN settings.room_template IS 'https address of a meeting server, {room} stands for the room; empty: the two meet in their conversation';
    COMMENT ON COLUMN settings.join_closes_minutes IS 'after the end: whoever loses the connection late in the hour comes back';

    ALTER TABLE appointments
      ADD COLUMN room uuid NOT NULL DEFAULT gen_random_uuid(),
      ADD COLUMN settled_by uuid REFERENCES users (id),
      ADD COLUMN settled_at timestamptz(3),
      ADD CONSTRAINT appointments_settled CHECK (
        (settled_by IS NULL) = (settled_at IS NULL) AND (settled_by IS NULL OR state IN ('completed', 'missed'))
      );
    COMMENT ON COLUMN appointments.room IS 'the name of the room at the meeting server: random (version 4), so that nobody guesses it';

    CREATE TABLE session_rooms (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      pair_id uuid NOT NULL UNIQUE REFERENCES pairs (id),
      link text NOT NULL CHECK (link ~ '^https://[^[:space:]]+$' AND length(link) <= 500),
      set_by uuid NOT NULL REFERENCES users (id),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE session_rooms IS 'a link of its own for one pair, instead of the template''s';

    CREATE TABLE attendances (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      appointment_id uuid NOT NULL REFERENCES appointments (id),
      user_id uuid NOT NULL REFERENCES users (id),
      missing text CHECK (missing IN ('student', 'tutor', 'both')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (appointment_id, user_id)
    );
    COMMENT ON COLUMN attendances.missing IS 'who was not there; null: the two met';
  `

  protected downSql = /* sql */ `
    DROP TABLE attendances, session_rooms;
    ALTER TABLE appointments DROP COLUMN room, DROP COLUMN settled_by, DROP COLUMN settled_at;
    ALTER TABLE settings
      DROP COLUMN join_opens_minutes, DROP COLUMN join_closes_minutes, DROP COLUMN room_template,
      DROP COLUMN attendance_grace_hours;
  `
}
