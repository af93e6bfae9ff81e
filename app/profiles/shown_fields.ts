import { clock } from '#core/clock'
import { comingWeek } from '#profiles/coming_week'
import { languageName } from '#profiles/languages'
import { photoUrl } from '#profiles/photo_url'
import type { Locale, ShownPerson } from '#profiles/queries/shown_person'

/** What students and tutors show each other alike, field by field: nothing else leaves. */
export const shownFields = (row: ShownPerson, locale: Locale) => ({
  id: row.id,
  firstName: row.first_name,
  photo: photoUrl(row.id, row.photo),
  timeZone: row.time_zone,
  languages: row.languages.map((code) => languageName(code, locale)),
  availability: comingWeek(row.windows, row.time_zone, clock.now()),
  absences: row.absences,
})
