import { plainWords } from '#core/plain_words'

/** The same for the same person, however their name is written. */
export const personKey = (person: { firstName: string; familyName: string; birthDate: string }) =>
  plainWords(`${person.firstName} ${person.familyName} ${person.birthDate}`)
