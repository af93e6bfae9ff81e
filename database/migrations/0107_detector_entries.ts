import { SqlMigration } from '#database/migration'
import { addDetectorEntries } from '#database/detector_entries'

const ADDED = {
  email_ats: ['à'],
  exercise_words: [
    ...['achètes', 'achetez', 'roules', 'roulez', 'parcourons', 'parcourez'],
    ...['paies', 'payes', 'aire'],
  ],
  home_words: ['passes', 'attends', 'sonne', 'sonnez'],
}

export default class extends SqlMigration {
  protected upSql = addDetectorEntries(ADDED)
  protected downSql = 'SELECT 1;'
}
