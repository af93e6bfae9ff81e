import { open, signedIn, type Table } from '#tests/functional/strangers/rows'

const today = open('says what HomeSkolar is to whoever is signed out')

export const planning: Table = {
  'today': {
    ...today,
    answers: { ...today.answers, waiting: 'waits' },
  },
  'calendar.index': signedIn(),
  'calendar.show': signedIn({ address: { view: 'week' } }),
}
