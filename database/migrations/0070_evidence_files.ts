import { SqlMigration } from '#database/migration'

/** The files of messages that were reported, held as long as their copy, and whether each message stood at that moment. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE evidence_files (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      evidence_id uuid NOT NULL REFERENCES evidence (id),
      place integer NOT NULL CHECK (place >= 0),
      attachment_id uuid NOT NULL REFERENCES attachments (id),
      small_attachment_id uuid REFERENCES attachments (id),
      CONSTRAINT evidence_files_place UNIQUE (evidence_id, place)
    );
    CREATE INDEX evidence_files_attachment ON evidence_files (attachment_id);
    CREATE INDEX evidence_files_small_attachment ON evidence_files (small_attachment_id)
      WHERE small_attachment_id IS NOT NULL;
    COMMENT ON TABLE evidence_files IS
      'Holds the stored files of a copied message: no attachment that is named here can be deleted';

    ALTER TABLE evidence ADD COLUMN withdrawn_at timestamptz(3);
    COMMENT ON COLUMN evidence.withdrawn_at IS 'null: it stood when somebody reported, be it of files alone';

    ALTER TABLE evidence DISABLE TRIGGER evidence_frozen;
    UPDATE evidence SET withdrawn_at = messages.withdrawn_at FROM messages, reports
      WHERE messages.id = evidence.message_id AND reports.id = evidence.report_id
        AND messages.withdrawn_at <= reports.created_at;
    ALTER TABLE evidence ENABLE TRIGGER evidence_frozen;
    INSERT INTO evidence_files (evidence_id, place, attachment_id, small_attachment_id)
      SELECT evidence.id, file.place, file.attachment_id, file.small_attachment_id
      FROM evidence JOIN message_files AS file ON file.message_id = evidence.message_id;

    CREATE TRIGGER evidence_files_frozen BEFORE UPDATE ON evidence_files
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER attachments_frozen BEFORE UPDATE ON attachments
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
  `

  protected downSql = /* sql */ `
    DROP TRIGGER attachments_frozen ON attachments;
    ALTER TABLE evidence DROP COLUMN withdrawn_at;
    DROP TABLE evidence_files;
  `
}
