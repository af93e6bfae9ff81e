import { placeholdersOf } from '#core/texts/placeholders'
import type { Chosen } from '#core/texts/choices'
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

const NAMES: Record<string, string> = { tutor: 'Marc', staff: 'Claire', guardian: 'Nadia' }

/** Somebody and something to read these texts with. What has no sample of its own is shown by its name. */
export function sampleValues(
  language: Language,
  texts: string[],
  role: string,
  chosen: Chosen = {}
) {
  const values: Record<string, string | number> = {}
  for (const { name, use, options } of texts.flatMap(placeholdersOf)) {
    if (use === 'number') values[name] = Number(chosen[name] ?? 2)
    else
      values[name] ??=
        use === 'select' ? (chosen[name] ?? options[0]) : sampleOf(name, language, role)
  }
  return { ...values, role }
}

function sampleOf(name: string, language: Language, role: string) {
  const { moment, day, title, holiday, needs, level, wishes } = SAMPLES[language]
  const samples: Record<string, string> = {
    ...{ firstName: NAMES[role] ?? 'Inès', otherFirstName: role in NAMES ? 'Inès' : 'Marc' },
    ...{ childFirstName: 'Inès', identifier: 'ines-renard-42' },
    ...{ studentFirstName: 'Inès', tutorFirstName: 'Marc', coordinatorFirstName: 'Claire' },
    ...{ needs, level, wishes },
    ...{ startsAt: moment, otherStartsAt: moment, dueAt: moment },
    ...{ slots: moment, otherSlots: moment },
    ...{ day, startsOn: day, time: '17:00', otherTime: '16:00' },
    ...{ age: '15', association: 'HomeSkolar', newEmail: 'ines@homeskolar.test', title, holiday },
  }
  return samples[name] ?? `[${name}]`
}
