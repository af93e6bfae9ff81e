import { SqlMigration } from '#database/migration'

/** Until when a proposal may be answered, what it answers or moves, and what was cancelled late. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings ADD COLUMN short_notice_hours integer NOT NULL DEFAULT 24 CHECK (short_notice_hours BETWEEN 1 AND 168);

    ALTER TABLE appointments
      ADD COLUMN expires_at timestamptz(3),
      ADD COLUMN counters_id uuid UNIQUE REFERENCES appointments (id),
      ADD COLUMN moves_id uuid REFERENCES appointments (id),
      ADD COLUMN short_notice boolean NOT NULL DEFAULT false,
      DROP CONSTRAINT appointments_state_check,
      ADD CONSTRAINT appointments_state_check CHECK (
        state IN ('proposed', 'confirmed', 'declined', 'cancelled', 'expired', 'completed', 'missed', 'moved')
      );
    COMMENT ON COLUMN appointments.counters_id IS 'the declined proposal that this one answers';
    COMMENT ON COLUMN appointments.moves_id IS 'the confirmed appointment that this proposal would move; moved once it did';
    COMMENT ON COLUMN appointments.short_notice IS 'cancelled, or asked to be moved, less than settings.short_notice_hours before it began';

    UPDATE appointments SET expires_at = (
      SELECT max(starts_at) - interval '2 hours' FROM slots WHERE appointment_id = appointments.id
    ) WHERE state = 'proposed';
    ALTER TABLE appointments
      ADD CONSTRAINT appointments_expire CHECK (state <> 'proposed' OR expires_at IS NOT NULL),
      ADD CONSTRAINT appointments_moved CHECK (state <> 'moved' OR moves_id IS NOT NULL),
      ADD CONSTRAINT appointments_move_unplanned CHECK (moves_id IS NULL OR starts_at IS NULL);
    CREATE UNIQUE INDEX appointments_one_move ON appointments (moves_id) WHERE state = 'proposed';
  `

  protected downSql = /* sql */ `
    UPDATE appointments SET state = 'declined' WHERE state = 'moved';
    ALTER TABLE appointments
      DROP COLUMN expires_at, DROP COLUMN counters_id, DROP COLUMN moves_id, DROP COLUMN short_notice,
      DROP CONSTRAINT appointments_state_check,
      ADD CONSTRAINT appointments_state_check CHECK (
        state IN ('proposed', 'confirmed', 'declined', 'cancelled', 'expired', 'completed', 'missed')
      );
    ALTER TABLE settings DROP COLUMN short_notice_hours;
  `
}
