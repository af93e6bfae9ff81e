import { placeholdersOf } from '#core/texts/placeholders'
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

/** Somebody and something to read these texts with. What has no sample of its own is shown by its name. */
export function sampleValues(language: Language, texts: string[], role: string) {
  const values: Record<string, string | number> = {}
  for (const { name, use, options } of texts.flatMap(placeholdersOf)) {
    if (use === 'number') values[name] = 2
    else values[name] ??= use === 'select' ? options[0] : sampleOf(name, language)
  }
  return { ...values, role }
}

function sampleOf(name: string, language: Language) {
  const { moment, day, title, holiday, needs, level, wishes } = SAMPLES[language]
  const samples: Record<string, string> = {
    ...{ firstName: 'Inès', otherFirstName: 'Marc', childFirstName: 'Inès' },
    ...{ studentFirstName: 'Inès', tutorFirstName: 'Marc', coordinatorFirstName: 'Claire' },
    ...{ needs, level, wishes },
    ...{ startsAt: moment, otherStartsAt: moment, dueAt: moment },
    ...{ slots: moment, otherSlots: moment },
    ...{ day, startsOn: day, time: '17:00', otherTime: '16:00' },
    ...{ age: '15', association: 'HomeSkolar', newEmail: 'ines@homeskolar.test', title, holiday },
  }
  return samples[name] ?? `[${name}]`
}
