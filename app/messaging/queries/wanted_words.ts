/** A word without a stem, such as "la", says nothing of what is looked for beside others; alone it is what is meant. */
export const wantedWords = (terms: string[]) => /* sql */ `
  SELECT CASE WHEN stems THEN telling ELSE all_words END AS wanted,
    CASE WHEN stems THEN 'french_words' ELSE 'plain_words' END::regconfig AS config
  FROM (SELECT ${terms.map(tellingTerm).join(' && ')} AS telling, ${terms.map(start).join(' && ')} AS all_words) AS words,
    LATERAL (SELECT numnode(telling) > 0 AS stems) AS are`

const start = (_: string, index: number) => `to_tsquery('plain_words', :start${index})`
const tellingTerm = (term: string, index: number) => /* sql */ `
  CASE WHEN numnode(plainto_tsquery('french_words', :term${index})) = 0 THEN ''::tsquery
  ELSE plainto_tsquery('french_words', :term${index}) || ${start(term, index)} END`

/** The terms hold letters and digits alone: nothing in them is an operator. */
export const termBindings = (terms: string[]) =>
  Object.fromEntries(
    terms.flatMap((term, index) => [
      [`term${index}`, term],
      [`start${index}`, `${term}:*`],
    ])
  )
