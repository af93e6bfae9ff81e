import { SqlMigration } from '#database/migration'

/** Texts that people agree to, version by version; guardians, what they were asked and what they answered. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE legal_texts (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      kind text NOT NULL CHECK (
        kind IN ('charter', 'consent_account', 'consent_messages_and_hours', 'consent_photo', 'consent_tutoring')
      ),
      version text NOT NULL CHECK (version ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$'),
      body_fr text NOT NULL CHECK (btrim(body_fr) <> ''),
      body_en text NOT NULL CHECK (btrim(body_en) <> ''),
      published_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (kind, version)
    );
    CREATE INDEX legal_texts_current ON legal_texts (kind, published_at DESC);
    CREATE TRIGGER legal_texts_append_only BEFORE UPDATE OR DELETE ON legal_texts
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    COMMENT ON TABLE legal_texts IS 'What somebody agreed to stays what they read: a change is a new version';

    CREATE TABLE guardians (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      email text NOT NULL CHECK (email = btrim(email) AND email LIKE '%_@_%'),
      locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
      confirmed_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX guardians_email ON guardians (lower(email));

    CREATE TABLE guardianships (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      student_id uuid NOT NULL REFERENCES users (id),
      guardian_id uuid NOT NULL REFERENCES guardians (id),
      name text NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 160),
      link_version integer NOT NULL DEFAULT 1 CHECK (link_version > 0),
      link_sent_at timestamptz(3),
      ended_at timestamptz(3),
      ended_by text CHECK (ended_by IN ('student', 'guardian', 'staff', 'passed')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK ((ended_at IS NULL) = (ended_by IS NULL))
    );
    CREATE UNIQUE INDEX guardianships_one_open ON guardianships (student_id, guardian_id) WHERE ended_at IS NULL;
    CREATE INDEX guardianships_guardian ON guardianships (guardian_id);
    COMMENT ON COLUMN guardianships.name IS 'as the student gave it: two children may name the same guardian differently';
    COMMENT ON COLUMN guardianships.link_sent_at IS 'when the mail with the link last left';
    COMMENT ON COLUMN guardianships.ended_by IS 'guardian: who was named says that this is not their child';
    COMMENT ON COLUMN guardianships.link_version IS 'raised to make every link that was sent worth nothing';

    CREATE OR REPLACE FUNCTION refuse_own_address() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM guardianships
            JOIN guardians ON guardians.id = guardianships.guardian_id
            JOIN users ON users.id = guardianships.student_id
           WHERE guardianships.ended_at IS NULL
             AND lower(guardians.email) = lower(users.email)
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
    CREATE TRIGGER guardianships_not_own_address AFTER INSERT OR UPDATE ON guardianships
      FOR EACH ROW EXECUTE FUNCTION refuse_own_address();
    CREATE TRIGGER guardians_not_own_address AFTER UPDATE OF email ON guardians
      FOR EACH ROW EXECUTE FUNCTION refuse_own_address();
    CREATE TRIGGER users_not_own_address AFTER UPDATE OF email ON users
      FOR EACH ROW EXECUTE FUNCTION refuse_own_address();

    CREATE TABLE guardian_talks (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      guardianship_id uuid NOT NULL REFERENCES guardianships (id),
      staff_id uuid NOT NULL REFERENCES users (id),
      held_on date NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX guardian_talks_guardianship ON guardian_talks (guardianship_id, held_on DESC);

    CREATE TABLE consents (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      student_id uuid NOT NULL REFERENCES users (id),
      guardianship_id uuid REFERENCES guardianships (id),
      purpose text NOT NULL CHECK (purpose IN ('account', 'messages_and_hours', 'photo', 'tutoring')),
      text_id uuid NOT NULL REFERENCES legal_texts (id),
      channel text NOT NULL CHECK (channel IN ('account', 'link', 'paper', 'phone', 'passed')),
      given_at timestamptz(3) NOT NULL,
      recorded_by uuid REFERENCES users (id),
      withdrawn_at timestamptz(3),
      withdrawn_by text CHECK (withdrawn_by IN ('student', 'guardian', 'staff', 'passed', 'renewed')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK ((guardianship_id IS NULL) = (channel IN ('account', 'passed'))),
      CHECK ((channel IN ('paper', 'phone')) = (recorded_by IS NOT NULL)),
      CHECK (purpose <> 'tutoring' OR guardianship_id IS NOT NULL),
      CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
    );
    CREATE UNIQUE INDEX consents_one_standing ON consents (student_id, purpose, guardianship_id)
      NULLS NOT DISTINCT WHERE withdrawn_at IS NULL;
    CREATE INDEX consents_guardianship ON consents (guardianship_id);
    COMMENT ON COLUMN consents.guardianship_id IS 'the guardian who consented; null when it is the student';
    COMMENT ON COLUMN consents.channel IS 'passed: the guardian''s consent became the student''s own at the age of consent';
    COMMENT ON COLUMN consents.withdrawn_by IS 'renewed: a later version of the text took its place; passed: an age was reached';
    COMMENT ON COLUMN consents.recorded_by IS 'the member of staff to whom it was given on paper or by phone';

    CREATE TABLE consent_passages (
      student_id uuid NOT NULL REFERENCES users (id),
      age integer NOT NULL CHECK (age BETWEEN 13 AND 18),
      passed_at timestamptz(3) NOT NULL DEFAULT now(),
      PRIMARY KEY (student_id, age)
    );

    ALTER TABLE settings
      DROP COLUMN charter_version,
      ADD COLUMN guardian_authorisation_age integer NOT NULL DEFAULT 18
        CHECK (guardian_authorisation_age BETWEEN 15 AND 18),
      ADD CONSTRAINT settings_ages_in_order CHECK (guardian_authorisation_age >= guardian_consent_age);
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings
      DROP COLUMN guardian_authorisation_age,
      ADD COLUMN charter_version text NOT NULL DEFAULT '2026-09';
    DROP TABLE consent_passages, consents, guardian_talks, guardianships, guardians, legal_texts CASCADE;
    DROP TRIGGER users_not_own_address ON users;
    DROP FUNCTION refuse_own_address;
  `
}
