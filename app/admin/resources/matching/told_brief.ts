import type { Moment } from '#admin/adapter/definition'

const WORDS = {
  fr: { level: 'Niveau : ', needs: 'Besoins : ', wishes: 'Ce qui l’aide : ' },
  en: { level: 'Level: ', needs: 'Needs: ', wishes: 'What helps: ' },
}

/** What the two of a pair were told of the student when it was made, as they were told it, as SQL. */
export function toldBrief({ locale }: Moment) {
  const { level, needs, wishes } = WORDS[locale]
  const line = (words: string, told: string) => `'${words}' || nullif(${told}, '')`
  return `(SELECT concat_ws(chr(10),
      ${line(level, `told.data -> 'level' ->> '${locale}'`)},
      ${line(needs, `told.data -> 'needs' ->> '${locale}'`)},
      ${line(wishes, `told.data ->> 'wishes'`)})
    FROM notifications AS told
    WHERE told.user_id = pairs.student_id AND told.kind = 'matching.pair_made'
      AND told.source = pairs.id::text)`
}
