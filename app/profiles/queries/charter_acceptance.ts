import CharterAcceptance from '#profiles/models/charter_acceptance'

/** The day on which this tutor accepted this version, or null. */
export async function charterAcceptance(tutorId: string, version: string) {
  const acceptance = await CharterAcceptance.findBy({ tutorId, version })
  return acceptance?.acceptedOn ?? null
}
