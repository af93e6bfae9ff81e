import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { nearestOffers } = await browserCode('features/appointments/offers')

const HOURS = ['08:00', '09:00', '10:00', '14:00', '15:00', '16:00', '17:00', '18:00']

test.group('What suits both on one day', () => {
  test('is shown from the first on as long as no time is written', ({ assert }) => {
    assert.deepEqual(nearestOffers(HOURS, ''), HOURS.slice(0, 6))
    assert.deepEqual(nearestOffers(['17:30'], ''), ['17:30'])
  })

  test('is what lies around the time that is written, in order', ({ assert }) => {
    assert.deepEqual(nearestOffers(HOURS, '19:15'), HOURS.slice(2))
    assert.deepEqual(nearestOffers(HOURS, '08:30'), HOURS.slice(0, 6))
  })
})
