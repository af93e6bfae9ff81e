import { placeholdersOf } from '#core/texts/placeholders'
import { countOf, type Chosen } from '#core/texts/choices'
import type { Language } from '#core/texts/shipped'

const SAMPLES = {
  fr: {
    ...{ moment: 'mardi 24 novembre à 17:00', day: 'mardi 24 novembre 2026' },
    ...{ title: 'Exercices 4 à 7', holiday: 'Vacances de la Toussaint' },
    ...{ needs: 'Mathématiques, Français', level: '3e', wishes: 'Des consignes courtes' },
  },
  en: {
    ...{ moment: 'Tuesday 24 November at 17:00', day: 'Tuesday 24 November 2026' },
    ...{ title: 'Exercises 4 to 7', holiday: 'Autumn holidays' },
    ...{ needs: 'Mathematics, French', level: '3e', wishes: 'Short instructions' },
  },
}

const NAMES: Record<string, string> = {
  ...{ student: 'Inès', tutor: 'Marc', staff: 'Claire', guardian: 'Nadia' },
}

/** Whom a text is about, besides its reader: the other one of the pair, unless it begins so. */
const ABOUT: [beginning: string, reader: string, person: string][] = [
  ['profiles.interview', 'tutor', 'staff'],
  ['messaging.question', 'staff', 'student'],
  ['', 'tutor', 'student'],
  ['', 'guardian', 'student'],
]

/** What is sampled: a text, and who reads it. */
type Sampled = { name: string; role: string }

/** Somebody and something to read these texts with. What has no sample of its own is shown by its name. */
export function sampleValues(
  language: Language,
  texts: string[],
  sampled: Sampled,
  chosen: Chosen = {}
) {
  const values: Record<string, string | number> = {}
  for (const { name, use, options } of texts.flatMap(placeholdersOf)) {
    if (use === 'number') values[name] = countOf(chosen[name])
    else
      values[name] ??=
        use === 'select' ? (chosen[name] ?? options[0]) : sampleOf(name, language, sampled)
  }
  return { ...values, role: sampled.role }
}

function sampleOf(value: string, language: Language, { name, role }: Sampled) {
  const { moment, day, title, holiday, needs, level, wishes } = SAMPLES[language]
  const samples: Record<string, string> = {
    ...{ firstName: NAMES[role] ?? NAMES.student, otherFirstName: otherOf(name, role) },
    ...{ childFirstName: NAMES.student, identifier: 'ines-renard-42' },
    ...{ studentFirstName: NAMES.student, tutorFirstName: NAMES.tutor },
    coordinatorFirstName: NAMES.staff,
    ...{ needs, level, wishes },
    ...{ startsAt: moment, otherStartsAt: moment, dueAt: moment },
    ...{ slots: moment, otherSlots: moment },
    ...{ day, startsOn: day, time: '17:00', otherTime: '16:00' },
    ...{ age: '15', association: 'HomeSkolar', newEmail: 'ines@homeskolar.test', title, holiday },
  }
  return samples[value] ?? `[${value}]`
}

function otherOf(name: string, role: string) {
  const [, , person] =
    ABOUT.find(([beginning, reader]) => name.startsWith(beginning) && reader === role) ?? []
  return NAMES[person ?? 'tutor']
}
