import { open, signedIn, type Table } from '#tests/functional/strangers/rows'

export const planning: Table = {
  'today': open('says what HomeSkolar is to whoever is signed out'),
  'calendar.index': signedIn(),
  'calendar.show': signedIn({ address: { view: 'week' } }),
}
