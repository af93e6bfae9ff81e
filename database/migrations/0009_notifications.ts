import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE notifications (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      user_id uuid NOT NULL REFERENCES users (id),
      kind text NOT NULL,
      subject_type text NOT NULL,
      subject_id uuid NOT NULL,
      source text NOT NULL,
      data jsonb NOT NULL DEFAULT '{}',
      occurrences integer NOT NULL DEFAULT 1,
      read_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT notifications_told_once UNIQUE (user_id, kind, source)
    );
    COMMENT ON COLUMN notifications.source IS 'what made it, so that a listener that runs twice tells once';
    CREATE INDEX notifications_page ON notifications (user_id, updated_at DESC, id DESC);
    CREATE INDEX notifications_unread ON notifications (user_id, kind, subject_id) WHERE read_at IS NULL;

    CREATE TABLE deliveries (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      notification_id uuid NOT NULL REFERENCES notifications (id),
      channel text NOT NULL CHECK (channel IN ('in_app', 'email')),
      state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'failed', 'dropped')),
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz(3),
      sent_at timestamptz(3),
      error text,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT deliveries_once_a_channel UNIQUE (notification_id, channel),
      CHECK ((state = 'sent') = (sent_at IS NOT NULL))
    );
    CREATE INDEX deliveries_open ON deliveries (state, next_attempt_at) WHERE state IN ('pending', 'failed');

    CREATE TABLE reminders (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      subject_type text NOT NULL CHECK (subject_type IN ('homework', 'appointment')),
      subject_id uuid NOT NULL,
      user_id uuid NOT NULL REFERENCES users (id),
      lead_minutes integer NOT NULL CHECK (lead_minutes > 0),
      due_at timestamptz(3) NOT NULL,
      channel text NOT NULL CHECK (channel IN ('in_app', 'email')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT reminders_once UNIQUE (subject_id, subject_type, user_id, lead_minutes, due_at, channel)
    );
  `

  protected downSql = /* sql */ `DROP TABLE reminders, deliveries, notifications;`
}
