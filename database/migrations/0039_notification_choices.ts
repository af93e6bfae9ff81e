import { SqlMigration } from '#database/migration'

/** What each person wants to be told on which channel, and when nothing leaves for them. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE notification_choices (
      user_id uuid NOT NULL REFERENCES users (id),
      kind_group text NOT NULL,
      channel text NOT NULL CHECK (channel IN ('in_app', 'email')),
      wanted boolean NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      PRIMARY KEY (user_id, kind_group, channel)
    );
    COMMENT ON TABLE notification_choices IS 'only what differs from the default of the role';

    CREATE TABLE quiet_hours (
      user_id uuid PRIMARY KEY REFERENCES users (id),
      enabled boolean NOT NULL,
      starts_at text NOT NULL CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ends_at text NOT NULL CHECK (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (starts_at <> ends_at)
    );
    COMMENT ON TABLE quiet_hours IS 'only what differs from the settings; wall times on the person''s own clock';

    ALTER TABLE settings
      ADD COLUMN quiet_starts_at text NOT NULL DEFAULT '20:00' CHECK (quiet_starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ADD COLUMN quiet_ends_at text NOT NULL DEFAULT '07:00' CHECK (quiet_ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ADD COLUMN unread_mail_minutes integer NOT NULL DEFAULT 15 CHECK (unread_mail_minutes BETWEEN 1 AND 1440),
      ADD COLUMN unread_mail_gap_minutes integer NOT NULL DEFAULT 60 CHECK (unread_mail_gap_minutes BETWEEN 1 AND 10080),
      ADD CONSTRAINT settings_quiet_hours CHECK (quiet_starts_at <> quiet_ends_at);
    COMMENT ON COLUMN settings.unread_mail_minutes IS 'messages that wait this long make an e-mail';
    COMMENT ON COLUMN settings.unread_mail_gap_minutes IS 'at least this long between two e-mails about one conversation';

    ALTER TABLE notifications ADD COLUMN in_app boolean NOT NULL DEFAULT true;
    COMMENT ON COLUMN notifications.in_app IS 'false: the person hears of it by e-mail alone';
    DROP INDEX notifications_page, notifications_unread;
    CREATE INDEX notifications_page ON notifications (user_id, updated_at DESC, id DESC) WHERE in_app;
    CREATE INDEX notifications_unread ON notifications (user_id, kind, subject_id) WHERE read_at IS NULL AND in_app;
  `

  protected downSql = /* sql */ `
    DROP INDEX notifications_page, notifications_unread;
    ALTER TABLE notifications DROP COLUMN in_app;
    CREATE INDEX notifications_page ON notifications (user_id, updated_at DESC, id DESC);
    CREATE INDEX notifications_unread ON notifications (user_id, kind, subject_id) WHERE read_at IS NULL;
    ALTER TABLE settings
      DROP COLUMN quiet_starts_at, DROP COLUMN quiet_ends_at,
      DROP COLUMN unread_mail_minutes, DROP COLUMN unread_mail_gap_minutes;
    DROP TABLE quiet_hours, notification_choices;
  `
}
