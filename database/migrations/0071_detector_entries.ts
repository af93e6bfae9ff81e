import { SqlMigration } from '#database/migration'
import { addDetectorEntries } from '#database/detector_entries'

const ADDED = {
  phone_plans: ['+681 6'],
  number_contexts: ['réponse', 'résultat', 'résultats', 'calculatrice'],
  email_providers: ['email'],
}

export default class extends SqlMigration {
  protected upSql = addDetectorEntries(ADDED)
  protected downSql = 'SELECT 1;'
}
