import { SqlMigration } from '#database/migration'

/** What is shipped with later lists of the detector, added to those that stand already: what staff changed in them stays. */
const ADDED = {
  email_ats: ['à'],
  exercise_words: [
    ...['achètes', 'achetez', 'roules', 'roulez', 'parcourons', 'parcourez'],
    ...['paies', 'payes', 'aire'],
  ],
  home_words: ['passes', 'attends', 'sonne', 'sonnez'],
}

const values = Object.entries(ADDED)
  .flatMap(([name, entries]) => entries.map((entry) => `('${name}', '${entry}')`))
  .join(', ')

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    UPDATE detector_lists SET entries = detector_lists.entries || chr(10) || added.entries
    FROM (
      SELECT lists.name, string_agg(shipped.entry, chr(10)) AS entries
      FROM (VALUES ${values}) AS shipped (name, entry)
        JOIN detector_lists AS lists ON lists.name = shipped.name
      WHERE shipped.entry <> ALL (string_to_array(lists.entries, chr(10)))
      GROUP BY lists.name
    ) AS added
    WHERE detector_lists.name = added.name;
  `

  protected downSql = 'SELECT 1;'
}
