import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE users (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      role text NOT NULL CHECK (role IN ('student', 'tutor', 'staff')),
      state text NOT NULL DEFAULT 'unconfirmed'
        CHECK (state IN ('unconfirmed', 'waiting_for_guardian', 'active', 'suspended', 'deactivated')),
      email text NOT NULL CHECK (email = btrim(email) AND email LIKE '%_@_%'),
      password text NOT NULL,
      first_name text NOT NULL CHECK (length(first_name) BETWEEN 1 AND 80),
      family_name text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 80),
      birth_date date,
      locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
      time_zone text NOT NULL DEFAULT 'Europe/Paris',
      theme text NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
      text_size text NOT NULL DEFAULT 'normal' CHECK (text_size IN ('normal', 'large', 'larger')),
      reading_mode boolean NOT NULL DEFAULT false,
      unread_notifications integer NOT NULL DEFAULT 0 CHECK (unread_notifications >= 0),
      unread_messages integer NOT NULL DEFAULT 0 CHECK (unread_messages >= 0),
      email_confirmed_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (role = 'staff' OR birth_date IS NOT NULL),
      CHECK (state <> 'active' OR email_confirmed_at IS NOT NULL)
    );
    CREATE UNIQUE INDEX users_email ON users (lower(email));
    CREATE INDEX users_name ON users (family_name COLLATE "fr-x-icu", first_name COLLATE "fr-x-icu", id);

    CREATE TABLE staff_permissions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      user_id uuid NOT NULL REFERENCES users (id),
      permission text NOT NULL CHECK (permission IN ('coordinator', 'safeguarding', 'administrator')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (user_id, permission)
    );

    CREATE TABLE login_sessions (
      id text PRIMARY KEY,
      data text NOT NULL,
      user_id uuid REFERENCES users (id),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      expires_at timestamptz(3) NOT NULL
    );
    CREATE INDEX login_sessions_user ON login_sessions (user_id);
    CREATE INDEX login_sessions_expiry ON login_sessions (expires_at);

    CREATE TABLE account_tokens (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      user_id uuid NOT NULL REFERENCES users (id),
      purpose text NOT NULL CHECK (purpose IN ('confirm_email', 'reset_password')),
      hash text NOT NULL UNIQUE,
      expires_at timestamptz(3) NOT NULL,
      used_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX account_tokens_user ON account_tokens (user_id, purpose);

    ALTER TABLE audit_entries
      ADD CONSTRAINT audit_entries_actor_fk FOREIGN KEY (actor_id) REFERENCES users (id);
  `

  protected downSql = /* sql */ `
    ALTER TABLE audit_entries DROP CONSTRAINT audit_entries_actor_fk;
    DROP TABLE account_tokens, login_sessions, staff_permissions, users;
  `
}
