import Guardianship from '#accounts/models/guardianship'

/** A guardianship of this student that hasn't ended; anybody else's is a 404, like one that doesn't exist. */
export function findOwnGuardianship(studentId: string, id: string) {
  return Guardianship.query().where({ id, studentId }).whereNull('ended_at').firstOrFail()
}
