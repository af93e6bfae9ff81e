import { SqlMigration } from '#database/migration'

/** Identifiers beside addresses, invitations, two-sided changes of address, devices, the second factor. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE users
      ALTER COLUMN email DROP NOT NULL,
      ALTER COLUMN password DROP NOT NULL,
      ADD COLUMN identifier text CHECK (identifier ~ '^[a-z0-9]+([-.][a-z0-9]+)*$' AND length(identifier) BETWEEN 3 AND 60),
      ADD COLUMN sign_up_id uuid UNIQUE,
      ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
      ADD COLUMN time_zone_confirmed_at timestamptz(3),
      ADD COLUMN dyslexia_font boolean NOT NULL DEFAULT false,
      DROP CONSTRAINT users_state_check,
      ADD CONSTRAINT users_state_check CHECK (
        state IN ('invited', 'unconfirmed', 'waiting_for_guardian', 'active', 'suspended', 'deactivated')
      ),
      ADD CONSTRAINT users_reachable CHECK (email IS NOT NULL OR (identifier IS NOT NULL AND role = 'student')),
      ADD CONSTRAINT users_password_chosen CHECK (password IS NOT NULL OR state IN ('invited', 'deactivated'));
    CREATE UNIQUE INDEX users_identifier ON users (identifier);
    COMMENT ON COLUMN users.identifier IS 'what a student without an address of their own signs in with';
    COMMENT ON COLUMN users.sign_up_id IS 'chosen by the form: a form that is sent twice makes one account';
    COMMENT ON COLUMN users.email_confirmed_at IS 'when the address that account mails go to was confirmed';

    ALTER TABLE login_sessions
      ADD COLUMN device_id uuid NOT NULL DEFAULT uuidv7() UNIQUE,
      ADD COLUMN device text NOT NULL DEFAULT '',
      ADD COLUMN remembered boolean NOT NULL DEFAULT true,
      ADD COLUMN last_used_at timestamptz(3) NOT NULL DEFAULT now();
    COMMENT ON COLUMN login_sessions.id IS 'a secret: who holds it is signed in';
    COMMENT ON COLUMN login_sessions.device_id IS 'names it on pages, where its id never goes';
    COMMENT ON COLUMN login_sessions.device IS 'the user agent, shortened; no network address is kept';

    ALTER TABLE account_tokens
      DROP CONSTRAINT account_tokens_purpose_check,
      ADD CONSTRAINT account_tokens_purpose_check
        CHECK (purpose IN ('confirm_email', 'reset_password', 'invitation'));

    CREATE TABLE email_changes (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      user_id uuid NOT NULL REFERENCES users (id),
      present_email text,
      new_email text NOT NULL CHECK (new_email = btrim(new_email) AND new_email LIKE '%_@_%'),
      present_confirmed_at timestamptz(3),
      new_confirmed_at timestamptz(3),
      expires_at timestamptz(3) NOT NULL,
      completed_at timestamptz(3),
      cancelled_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (completed_at IS NULL OR cancelled_at IS NULL),
      CHECK (completed_at IS NULL OR new_confirmed_at IS NOT NULL),
      CHECK (completed_at IS NULL OR present_email IS NULL OR present_confirmed_at IS NOT NULL)
    );
    CREATE UNIQUE INDEX email_changes_one_open ON email_changes (user_id)
      WHERE completed_at IS NULL AND cancelled_at IS NULL;
    CREATE INDEX email_changes_user ON email_changes (user_id);
    COMMENT ON COLUMN email_changes.present_email IS 'null when the account had no address of its own';

    CREATE TABLE email_change_links (
      hash text PRIMARY KEY,
      email_change_id uuid NOT NULL REFERENCES email_changes (id) ON DELETE CASCADE,
      side text NOT NULL CHECK (side IN ('present', 'new')),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX email_change_links_change ON email_change_links (email_change_id);
    COMMENT ON TABLE email_change_links IS 'the address that a link was sent to is the one that it confirms';

    CREATE TABLE second_factors (
      user_id uuid PRIMARY KEY REFERENCES users (id),
      secret text NOT NULL,
      last_step integer NOT NULL,
      failures integer NOT NULL DEFAULT 0,
      retry_at timestamptz(3),
      confirmed_at timestamptz(3) NOT NULL
    );
    COMMENT ON COLUMN second_factors.secret IS 'encrypted with the key of the application';
    COMMENT ON COLUMN second_factors.last_step IS 'the last time step that was used (RFC 6238): a code works once';
    COMMENT ON COLUMN second_factors.failures IS 'wrong codes in a row; until retry_at no other is looked at';

    CREATE TABLE recovery_codes (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      user_id uuid NOT NULL REFERENCES second_factors (user_id) ON DELETE CASCADE,
      hash text NOT NULL UNIQUE,
      used_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX recovery_codes_user ON recovery_codes (user_id);
  `

  protected downSql = /* sql */ `
    DROP TABLE recovery_codes, second_factors, email_change_links, email_changes;
    ALTER TABLE account_tokens
      DROP CONSTRAINT account_tokens_purpose_check,
      ADD CONSTRAINT account_tokens_purpose_check CHECK (purpose IN ('confirm_email', 'reset_password'));
    ALTER TABLE login_sessions DROP COLUMN device_id, DROP COLUMN device, DROP COLUMN remembered, DROP COLUMN last_used_at;
    ALTER TABLE users
      DROP CONSTRAINT users_password_chosen,
      DROP CONSTRAINT users_reachable,
      DROP CONSTRAINT users_state_check,
      ADD CONSTRAINT users_state_check CHECK (
        state IN ('unconfirmed', 'waiting_for_guardian', 'active', 'suspended', 'deactivated')
      ),
      DROP COLUMN dyslexia_font,
      DROP COLUMN time_zone_confirmed_at,
      DROP COLUMN languages,
      DROP COLUMN sign_up_id,
      DROP COLUMN identifier,
      ALTER COLUMN password SET NOT NULL,
      ALTER COLUMN email SET NOT NULL;
  `
}
