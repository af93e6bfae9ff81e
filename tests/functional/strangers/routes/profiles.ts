import { only, type Table } from '#tests/functional/strangers/rows'

export const profiles: Table = {
  'profiles.edit': only(['student', 'tutor', 'waiting'], { otherwise: 404 }),
  'student_profiles.update': only(['student', 'waiting']),
  'tutor_profiles.update': only(['tutor']),
  'availabilities.edit': only(['student', 'tutor', 'waiting']),
  'availabilities.update': only(['student', 'tutor', 'waiting']),
}
