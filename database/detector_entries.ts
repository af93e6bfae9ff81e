/** SQL that adds what is shipped with later lists of the detector to those that stand already: what staff changed in them stays. */
export function addDetectorEntries(added: Record<string, string[]>) {
  const values = Object.entries(added)
    .flatMap(([name, entries]) => entries.map((entry) => `('${name}', '${entry}')`))
    .join(', ')
  return /* sql */ `
    UPDATE detector_lists
    SET entries = concat_ws(chr(10), nullif(detector_lists.entries, ''), added.entries)
    FROM (
      SELECT lists.name, string_agg(shipped.entry, chr(10)) AS entries
      FROM (VALUES ${values}) AS shipped (name, entry)
        JOIN detector_lists AS lists ON lists.name = shipped.name
      WHERE shipped.entry <> ALL (string_to_array(lists.entries, chr(10)))
      GROUP BY lists.name
    ) AS added
    WHERE detector_lists.name = added.name;
  `
}
