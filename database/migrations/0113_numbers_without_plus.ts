import { SqlMigration } from '#database/migration'

/** What is shipped with later lists of the detector: mobile numbers with their country, without its plus. */
const PLANS = [
  ...['336 11', '337 11', '262692 12', '262693 12', '590690 12', '590691 12'],
  ...['594694 12', '596696 12', '596697 12'],
].join()

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    UPDATE detector_lists SET entries = concat_ws(chr(10), nullif(entries, ''), (
      SELECT string_agg(plan, chr(10)) FROM unnest('{${PLANS}}'::text[]) AS plan
      WHERE plan <> ALL (string_to_array(entries, chr(10)))
    ))
    WHERE name = 'phone_plans';
  `

  protected downSql = 'SELECT 1;'
}
