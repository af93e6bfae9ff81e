import { SqlMigration } from '#database/migration'
import { addDetectorEntries } from '#database/detector_entries'

/** Mobile numbers with their country, without its plus. */
const ADDED = {
  phone_plans: [
    ...['336 11', '337 11', '262692 12', '262693 12', '590690 12', '590691 12'],
    ...['594694 12', '596696 12', '596697 12'],
  ],
}

export default class extends SqlMigration {
  protected upSql = addDetectorEntries(ADDED)
  protected downSql = 'SELECT 1;'
}
