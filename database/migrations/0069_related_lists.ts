import { SqlMigration } from '#database/migration'

/** What belongs to a person or a pair is found for its page without going through all there is, and the long lists have their order. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    DROP INDEX attendances_missing;
    CREATE INDEX students_created_at ON students (created_at, id);
    CREATE INDEX consents_student ON consents (student_id, given_at, id);
    CREATE INDEX consents_given_at ON consents (given_at, id);
    CREATE INDEX guardianships_student ON guardianships (student_id, created_at, id);
    CREATE INDEX guardianships_created_at ON guardianships (created_at, id);
    CREATE INDEX match_requests_student ON match_requests (student_id, created_at, id);
    CREATE INDEX homework_pair ON homework (pair_id, due_at, id);
    CREATE INDEX homework_due_at ON homework (due_at, id);
    CREATE INDEX homework_of_state ON homework (state, due_at, id);
    CREATE INDEX homework_searchable_title ON homework USING gin (searchable(title) gin_trgm_ops);
    CREATE INDEX appointments_short_notice ON appointments (starts_at DESC NULLS LAST, id DESC) WHERE short_notice;
  `

  protected downSql = /* sql */ `
    DROP INDEX appointments_short_notice, homework_searchable_title, homework_of_state, homework_due_at, homework_pair, match_requests_student, guardianships_created_at,
      guardianships_student, consents_given_at, consents_student, students_created_at;
    CREATE INDEX attendances_missing ON attendances (appointment_id) WHERE missing IS NOT NULL;
  `
}
