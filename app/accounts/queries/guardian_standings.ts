import type { Question } from '#accounts/consent_purposes'
import { guardianWords, type GuardianWord } from '#accounts/queries/guardian_words'
import { standingOfGuardians } from '#accounts/queries/standing_of_guardians'
import type Guardianship from '#accounts/models/guardianship'

/** Where one question stands, as one guardian sees it. */
export type GuardianStanding = {
  question: Question
  /** What the guardians say of it together. */
  stands: boolean
  own: GuardianWord | null
  others: GuardianWord[]
}

/** Each question with whether it stands, what this guardian said last, and what the others did. */
export async function guardianStandings(
  { id, studentId }: Guardianship,
  questions: Question[]
): Promise<GuardianStanding[]> {
  const [words, standing] = await Promise.all([
    guardianWords(studentId),
    standingOfGuardians(studentId),
  ])
  return questions.map((question) => {
    const said = words.filter(({ purpose }) => purpose === question.purpose)
    return {
      question,
      stands: standing.includes(question.purpose),
      own: said.find(({ guardianshipId }) => guardianshipId === id) ?? null,
      others: said.filter(({ guardianshipId }) => guardianshipId !== id),
    }
  })
}
