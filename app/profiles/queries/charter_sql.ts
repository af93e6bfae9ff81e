/** The version of the charter that is in force, as SQL. */
export const CHARTER_IN_FORCE = `(SELECT version FROM legal_texts WHERE kind = 'charter'
  ORDER BY published_at DESC, id DESC LIMIT 1)`

/** Whether this tutor accepted the charter that is in force, as SQL. */
export const charterAcceptedBy = (tutorId: string) =>
  `EXISTS (SELECT 1 FROM charter_acceptances AS accepted
    WHERE accepted.tutor_id = ${tutorId} AND accepted.version = ${CHARTER_IN_FORCE})`

/** Whether this application is of a cleared tutor who has a new version of the charter to accept, as SQL. */
export const CHARTER_TO_ACCEPT = `(applications.state = 'cleared'
  AND NOT ${charterAcceptedBy('applications.tutor_id')})`
