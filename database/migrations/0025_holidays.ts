import { SqlMigration } from '#database/migration'

/** School holidays of each school zone, and public holidays of the whole country or of one zone. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE school_holidays (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      school_zone_id uuid NOT NULL REFERENCES school_zones (id),
      name_fr text NOT NULL CHECK (name_fr <> ''),
      name_en text NOT NULL CHECK (name_en <> ''),
      first_day date NOT NULL,
      last_day date NOT NULL,
      shown boolean NOT NULL DEFAULT true,
      import_key text UNIQUE,
      kept_by_staff boolean NOT NULL DEFAULT false,
      CHECK (last_day >= first_day),
      CONSTRAINT school_holidays_first_day_overlap EXCLUDE USING gist (
        school_zone_id WITH =, daterange(first_day, last_day, '[]') WITH &&
      ) WHERE (shown)
    );
    COMMENT ON COLUMN school_holidays.last_day IS 'the last day without school, both ends included';
    COMMENT ON COLUMN school_holidays.import_key IS 'which holiday of the shipped file this is; null: added by staff';
    COMMENT ON COLUMN school_holidays.kept_by_staff IS 'staff saved it: an import leaves it alone';

    CREATE TABLE public_holidays (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      school_zone_id uuid REFERENCES school_zones (id),
      day date NOT NULL,
      name_fr text NOT NULL CHECK (name_fr <> ''),
      name_en text NOT NULL CHECK (name_en <> ''),
      shown boolean NOT NULL DEFAULT true,
      import_key text UNIQUE,
      kept_by_staff boolean NOT NULL DEFAULT false,
      CONSTRAINT public_holidays_day_key UNIQUE NULLS NOT DISTINCT (day, school_zone_id, name_fr)
    );
    COMMENT ON COLUMN public_holidays.school_zone_id IS 'null: the whole country';
  `

  protected downSql = /* sql */ `
    DROP TABLE public_holidays;
    DROP TABLE school_holidays;
  `
}
