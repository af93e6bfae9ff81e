import { SqlMigration } from '#database/migration'

/**
 * Whether staff may know of a delivery stands beside it: a list of them, and its total, then look at no notification. What a
 * task reminds of is its owner's alone.
 */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE deliveries ADD COLUMN for_staff boolean NOT NULL DEFAULT false;
    COMMENT ON COLUMN deliveries.for_staff IS 'kept by a trigger: staff may know of it; what a task reminds of is its owner''s alone';

    CREATE FUNCTION keep_for_staff() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.for_staff := coalesce((SELECT kind <> 'reminders.task_due' FROM notifications WHERE id = NEW.notification_id), false);
        RETURN NEW;
      END $$;
    UPDATE deliveries SET for_staff = kind <> 'reminders.task_due'
      FROM notifications WHERE notifications.id = deliveries.notification_id;
    CREATE TRIGGER deliveries_for_staff BEFORE INSERT OR UPDATE OF notification_id, for_staff ON deliveries
      FOR EACH ROW EXECUTE FUNCTION keep_for_staff();

    DROP INDEX deliveries_created_at, deliveries_not_sent;
    CREATE INDEX deliveries_created_at ON deliveries (created_at, id) WHERE for_staff;
    CREATE INDEX deliveries_not_sent ON deliveries (state, created_at, id) WHERE state <> 'sent' AND for_staff;
  `

  protected downSql = /* sql */ `
    DROP INDEX deliveries_not_sent, deliveries_created_at;
    CREATE INDEX deliveries_created_at ON deliveries (created_at, id);
    CREATE INDEX deliveries_not_sent ON deliveries (state, created_at, id) WHERE state <> 'sent';
    DROP TRIGGER deliveries_for_staff ON deliveries;
    DROP FUNCTION keep_for_staff;
    ALTER TABLE deliveries DROP COLUMN for_staff;
  `
}
