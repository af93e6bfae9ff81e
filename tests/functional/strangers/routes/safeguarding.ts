import { open, type Table } from '#tests/functional/strangers/rows'

export const safeguarding: Table = {
  'concerns.show': open('whoever worries must find whom to call'),
}
