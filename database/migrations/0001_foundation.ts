import { SqlMigration } from '#database/migration'

/** Extensions, the settings, the journal, the heartbeats and the limits. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE EXTENSION IF NOT EXISTS btree_gist;
    CREATE EXTENSION IF NOT EXISTS unaccent;

    CREATE TABLE settings (
      id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
      demo boolean NOT NULL DEFAULT false,
      association_name text NOT NULL DEFAULT 'HomeSkolar',
      contact_email text NOT NULL DEFAULT 'bonjour@homeskolar.test',
      charter_version text NOT NULL DEFAULT '2026-09',
      guardian_consent_age integer NOT NULL DEFAULT 15 CHECK (guardian_consent_age BETWEEN 13 AND 18),
      reminder_lead_minutes integer NOT NULL DEFAULT 1440 CHECK (reminder_lead_minutes BETWEEN 15 AND 20160),
      sign_in_per_minute integer NOT NULL DEFAULT 5 CHECK (sign_in_per_minute > 0),
      reset_per_hour integer NOT NULL DEFAULT 3 CHECK (reset_per_hour > 0),
      sign_up_per_hour integer NOT NULL DEFAULT 10 CHECK (sign_up_per_hour > 0),
      messages_per_minute integer NOT NULL DEFAULT 30 CHECK (messages_per_minute > 0),
      streams_per_person integer NOT NULL DEFAULT 5 CHECK (streams_per_person > 0),
      legal_notice_fr text NOT NULL DEFAULT '',
      legal_notice_en text NOT NULL DEFAULT '',
      privacy_fr text NOT NULL DEFAULT '',
      privacy_en text NOT NULL DEFAULT '',
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    INSERT INTO settings DEFAULT VALUES;

    CREATE OR REPLACE FUNCTION announce_settings() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('settings_changed', '');
        RETURN NULL;
      END $$;
    CREATE TRIGGER settings_announced AFTER UPDATE ON settings
      FOR EACH STATEMENT EXECUTE FUNCTION announce_settings();

    CREATE TABLE audit_entries (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      actor_id uuid,
      action text NOT NULL,
      subject_type text NOT NULL,
      subject_id uuid NOT NULL,
      before jsonb,
      after jsonb,
      reason text,
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX audit_entries_subject ON audit_entries (subject_type, subject_id, created_at DESC);
    CREATE INDEX audit_entries_actor ON audit_entries (actor_id, created_at DESC);

    CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
    CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER audit_entries_not_truncated BEFORE TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    CREATE TABLE heartbeats (
      name text PRIMARY KEY,
      beat_at timestamptz(3) NOT NULL
    );

    CREATE TABLE rate_limits (
      key text PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    );
  `

  protected downSql = /* sql */ `
    DROP TABLE rate_limits, heartbeats, audit_entries, settings;
    DROP FUNCTION refuse_change, announce_settings;
  `
}
