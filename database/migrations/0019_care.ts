import { SqlMigration } from '#database/migration'

/** What messages are looked at for, what was found, and reports with the cases that the team makes of them. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE detector_lists (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      name text NOT NULL UNIQUE,
      entries text NOT NULL,
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE TRIGGER detector_lists_announced AFTER INSERT OR UPDATE ON detector_lists
      FOR EACH STATEMENT EXECUTE FUNCTION announce_settings();

    ALTER TABLE settings
      ADD COLUMN contact_tries integer NOT NULL DEFAULT 3 CHECK (contact_tries > 0),
      ADD COLUMN contact_tries_days integer NOT NULL DEFAULT 7 CHECK (contact_tries_days > 0),
      ADD COLUMN case_hours integer NOT NULL DEFAULT 72 CHECK (case_hours > 0),
      ADD COLUMN urgent_case_hours integer NOT NULL DEFAULT 4 CHECK (urgent_case_hours > 0),
      ADD COLUMN evidence_messages integer NOT NULL DEFAULT 20 CHECK (evidence_messages BETWEEN 1 AND 200);

    CREATE TABLE detections (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      author_id uuid NOT NULL REFERENCES users (id),
      client_id uuid,
      message_id uuid,
      kinds text[] NOT NULL CHECK (
        cardinality(kinds) > 0 AND kinds <@ ARRAY['phone', 'email', 'handle', 'link', 'address']
      ),
      explanation text NOT NULL DEFAULT '' CHECK (length(explanation) <= 500),
      state text NOT NULL CHECK (state IN ('kept', 'new', 'seen', 'handled')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT detections_once UNIQUE (conversation_id, client_id),
      FOREIGN KEY (conversation_id, message_id) REFERENCES messages (conversation_id, id),
      CHECK ((message_id IS NOT NULL) = (explanation <> ''))
    );
    CREATE INDEX detections_author ON detections (author_id, created_at DESC);
    CREATE INDEX detections_message ON detections (message_id) WHERE message_id IS NOT NULL;
    CREATE INDEX detections_waiting ON detections (created_at) WHERE state IN ('new', 'seen');
    COMMENT ON TABLE detections IS 'That contact details were in a message, and of which kind; never what was written';
    COMMENT ON COLUMN detections.state IS 'kept: a single try that was given up, of which the team hears nothing';

    CREATE TABLE cases (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      reported_id uuid NOT NULL REFERENCES users (id),
      state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
      urgent boolean NOT NULL DEFAULT false,
      due_at timestamptz(3) NOT NULL,
      owner_id uuid REFERENCES users (id),
      outcome text CHECK (outcome IN ('nothing_found', 'talked_to', 'pair_ended', 'account_closed', 'authorities')),
      closed_by uuid REFERENCES users (id),
      closed_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK ((state = 'closed') = (outcome IS NOT NULL)),
      CHECK ((state = 'closed') = (closed_by IS NOT NULL AND closed_at IS NOT NULL))
    );
    CREATE UNIQUE INDEX cases_one_open ON cases (conversation_id, reported_id) WHERE state = 'open';
    CREATE INDEX cases_due ON cases (due_at) WHERE state = 'open';

    CREATE TABLE reports (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      case_id uuid NOT NULL REFERENCES cases (id),
      reporter_id uuid NOT NULL REFERENCES users (id),
      message_id uuid REFERENCES messages (id),
      category text CHECK (category IN ('hurtful', 'contact', 'uneasy', 'sexual', 'danger')),
      words text NOT NULL DEFAULT '' CHECK (length(words) <= 1000),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX reports_case ON reports (case_id, created_at);

    CREATE TABLE evidence (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      report_id uuid NOT NULL REFERENCES reports (id),
      message_id uuid NOT NULL REFERENCES messages (id),
      author_id uuid NOT NULL REFERENCES users (id),
      position integer NOT NULL,
      body text NOT NULL,
      versions jsonb NOT NULL,
      sent_at timestamptz(3) NOT NULL,
      UNIQUE (report_id, message_id)
    );
    CREATE TRIGGER evidence_frozen BEFORE UPDATE ON evidence
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    COMMENT ON TABLE evidence IS 'Messages as they were when somebody reported, with what they had said before';

    CREATE TABLE case_notes (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      case_id uuid NOT NULL REFERENCES cases (id),
      author_id uuid NOT NULL REFERENCES users (id),
      body text NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX case_notes_case ON case_notes (case_id, created_at);
  `

  protected downSql = /* sql */ `
    DROP TABLE case_notes, evidence, reports, cases, detections, detector_lists;
    ALTER TABLE settings
      DROP COLUMN contact_tries, DROP COLUMN contact_tries_days, DROP COLUMN case_hours,
      DROP COLUMN urgent_case_hours, DROP COLUMN evidence_messages;
  `
}
