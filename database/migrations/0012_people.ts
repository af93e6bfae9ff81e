import { SqlMigration } from '#database/migration'

/** What profiles say of people, when they are away, and their photo. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE school_zones (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      name_fr text NOT NULL UNIQUE CHECK (name_fr <> ''),
      name_en text NOT NULL UNIQUE CHECK (name_en <> ''),
      time_zone text UNIQUE CHECK (time_zone <> ''),
      position integer NOT NULL DEFAULT 0
    );
    COMMENT ON COLUMN school_zones.time_zone IS 'whoever lives in it probably goes to school here: offered first';

    ALTER TABLE users ADD CONSTRAINT users_languages_check CHECK (
      cardinality(languages) <= 12 AND array_position(languages, NULL) IS NULL
      AND array_to_string(languages, ' ') ~ '^$|^[a-z]{2,3}( [a-z]{2,3})*$'
    );
    COMMENT ON COLUMN users.languages IS 'ISO 639 codes of the languages that the person speaks';

    ALTER TABLE students
      ADD COLUMN school_zone_id uuid REFERENCES school_zones (id),
      ADD COLUMN accessibility_wishes text NOT NULL DEFAULT '' CHECK (length(accessibility_wishes) <= 1000),
      ADD COLUMN family_name_shown boolean NOT NULL DEFAULT false;
    COMMENT ON COLUMN students.family_name_shown IS 'whether the tutor sees it: for staff to allow';

    ALTER TABLE tutors
      ADD COLUMN occupation text NOT NULL DEFAULT '' CHECK (length(occupation) <= 120);

    CREATE TABLE absences (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      user_id uuid NOT NULL REFERENCES users (id),
      starts_on date NOT NULL,
      ends_on date NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (ends_on >= starts_on),
      EXCLUDE USING gist (user_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
    );
    DELETE FROM availabilities WHERE (starts_minute + 29) / 30 >= ends_minute / 30;
    UPDATE availabilities
      SET starts_minute = (starts_minute + 29) / 30 * 30, ends_minute = ends_minute / 30 * 30;
    ALTER TABLE availabilities
      ADD CONSTRAINT availabilities_half_hours CHECK (starts_minute % 30 = 0 AND ends_minute % 30 = 0);

    COMMENT ON TABLE absences IS 'Days, on the person''s own calendar, on which their weekly availability does not hold';

    CREATE TABLE attachments (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      owner_id uuid NOT NULL REFERENCES users (id),
      feature text NOT NULL CHECK (feature IN ('profiles', 'messaging', 'homework')),
      name text NOT NULL DEFAULT '' CHECK (length(name) <= 200),
      media_type text NOT NULL,
      bytes integer NOT NULL CHECK (bytes > 0),
      width integer CHECK (width > 0),
      height integer CHECK (height > 0),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK ((width IS NULL) = (height IS NULL))
    );
    CREATE INDEX attachments_owner ON attachments (owner_id);
    COMMENT ON TABLE attachments IS 'Files at DATA_DIR/uploads/<feature>/<id>; the name is for people, never a path';

    CREATE TABLE photos (
      user_id uuid PRIMARY KEY REFERENCES users (id),
      attachment_id uuid NOT NULL UNIQUE REFERENCES attachments (id),
      small_attachment_id uuid NOT NULL UNIQUE REFERENCES attachments (id),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
  `

  protected downSql = /* sql */ `
    ALTER TABLE availabilities DROP CONSTRAINT availabilities_half_hours;
    DROP TABLE photos, attachments, absences;
    ALTER TABLE tutors DROP COLUMN occupation;
    ALTER TABLE students
      DROP COLUMN school_zone_id, DROP COLUMN accessibility_wishes, DROP COLUMN family_name_shown;
    DROP TABLE school_zones;
    ALTER TABLE users DROP CONSTRAINT users_languages_check;
  `
}
