import { SqlMigration } from '#database/migration'

/** What staff set for planning: how soon, how long, how often, and when a student is awake. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings
      ADD COLUMN notice_hours integer NOT NULL DEFAULT 12 CHECK (notice_hours BETWEEN 3 AND 168),
      ADD COLUMN appointment_minutes integer NOT NULL DEFAULT 60 CHECK (appointment_minutes BETWEEN 15 AND 240),
      ADD COLUMN appointments_per_week integer NOT NULL DEFAULT 5 CHECK (appointments_per_week BETWEEN 1 AND 50),
      ADD COLUMN student_day_starts text NOT NULL DEFAULT '08:00' CHECK (student_day_starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ADD COLUMN student_day_ends text NOT NULL DEFAULT '20:30' CHECK (student_day_ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ADD CONSTRAINT settings_student_day CHECK (student_day_starts < student_day_ends);
    COMMENT ON COLUMN settings.notice_hours IS 'a proposal ends two hours before its last slot, so less than three would leave no time to answer';

    ALTER TABLE levels
      ADD COLUMN day_starts text CHECK (day_starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ADD COLUMN day_ends text CHECK (day_ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ADD CONSTRAINT levels_day CHECK (day_starts < day_ends),
      ADD CONSTRAINT levels_day_whole CHECK ((day_starts IS NULL) = (day_ends IS NULL));
    COMMENT ON COLUMN levels.day_starts IS 'HH:MM on the student''s own clock; null: as the settings say';
  `

  protected downSql = /* sql */ `
    ALTER TABLE levels DROP COLUMN day_starts, DROP COLUMN day_ends;
    ALTER TABLE settings
      DROP COLUMN notice_hours, DROP COLUMN appointment_minutes, DROP COLUMN appointments_per_week,
      DROP COLUMN student_day_starts, DROP COLUMN student_day_ends;
  `
}
