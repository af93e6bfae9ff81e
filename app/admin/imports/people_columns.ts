import { plainWords } from '#core/plain_words'

/** What a column may be called, without accents, capitals and signs, for each field of an invitation. */
export const COLUMNS: Record<string, readonly string[]> = {
  firstName: ['prenom', 'first name', 'firstname'],
  familyName: ['nom', 'nom de famille', 'family name', 'last name', 'lastname', 'surname'],
  birthDate: [
    'date de naissance',
    'naissance',
    'ne le',
    'ne e le',
    'nee le',
    'birth date',
    'date of birth',
    'birthdate',
  ],
  email: ['e mail', 'email', 'adresse e mail', 'mail', 'courriel', 'adresse mail'],
  guardianName: [
    'responsable',
    'responsable legal',
    'nom du responsable',
    'guardian',
    'guardian name',
  ],
  guardianEmail: [
    'e mail du responsable',
    'adresse du responsable',
    'email du responsable',
    'guardian email',
    'guardian e mail',
  ],
  locale: ['langue', 'language'],
}

export const NEEDED = {
  student: ['firstName', 'familyName', 'birthDate'],
  tutor: ['firstName', 'familyName', 'birthDate', 'email'],
} as const

/** Which field a column of this title holds; none that is known by it. */
export function fieldOf(title: string) {
  const plain = plainWords(title)
  return Object.keys(COLUMNS).find((field) => COLUMNS[field].includes(plain))
}
