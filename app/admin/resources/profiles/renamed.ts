const RECENT_DAYS = 30

/** The last time that this tutor took another name after having been cleared, one of its values, as SQL. */
const lastRenaming = (value: string) =>
  `(SELECT ${value} FROM audit_entries AS renaming
     WHERE renaming.subject_type = 'user' AND renaming.subject_id = tutors.id
       AND renaming.action = 'accounts.name_changed'
       AND EXISTS (SELECT 1 FROM application_decisions
         JOIN applications ON applications.id = application_decisions.application_id
         WHERE applications.tutor_id = tutors.id AND outcome = 'cleared'
           AND application_decisions.created_at <= renaming.created_at)
     ORDER BY renaming.created_at DESC LIMIT 1)`

export const formerName = lastRenaming(`renaming.before->>'name'`)

export const renamedAt = lastRenaming('renaming.created_at')

/** Renamed within the last thirty days, as SQL; found from what the journal says of these days. */
export const renamedRecently = (now: string) => {
  const begin = `'${now}'::timestamptz - interval '${RECENT_DAYS} days'`
  return `(tutors.id = ANY (ARRAY(SELECT subject_id FROM audit_entries
      WHERE action = 'accounts.name_changed' AND created_at > ${begin}))
    AND coalesce(${renamedAt} > ${begin}, false))`
}
