import fc from 'fast-check'
import { test } from '@japa/runner'
import { readLeads, writeLeads } from '#reminders/lead_words'

test.group('Lead times in words', () => {
  test('"{text}" is {minutes}')
    .with([
      { text: '24 h, 1 h', minutes: [1440, 60] },
      { text: '1h ; 2 j', minutes: [2880, 60] },
      { text: '2 d, 30 MIN', minutes: [2880, 30] },
      { text: '1 h, 60 min', minutes: [60] },
      { text: '24 heures', minutes: [1440] },
      { text: '1 heure, 15 minutes', minutes: [60, 15] },
      { text: '1 minute', minutes: null },
      { text: '1 h 30', minutes: [90] },
      { text: '1h30 ; 2 heures 15 min', minutes: [135, 90] },
      { text: '2 jours, 1 JOUR', minutes: [2880, 1440] },
      { text: '1 jour 12 h', minutes: [2160] },
      { text: '1 jour et 2 heures', minutes: [1440, 120] },
      { text: '2 days, 3 hours, 45 mins', minutes: [2880, 180, 45] },
      { text: '24 h et 1 h', minutes: [1440, 60] },
      { text: '1 h 75', minutes: null },
      { text: '30 h 30 j', minutes: null },
      { text: '1 h 1 h', minutes: null },
      { text: '', minutes: [] },
      { text: ' , ', minutes: [] },
      { text: '14 j', minutes: [20160] },
      { text: '15 j', minutes: null },
      { text: '14 min', minutes: null },
      { text: '24', minutes: null },
      { text: 'demain', minutes: null },
      { text: '-1 h', minutes: null },
      { text: '1.5 h', minutes: null },
      { text: '1 h, 2 h, 3 h, 4 h, 5 h', minutes: null },
    ])
    .run(({ assert }, { text, minutes }) => assert.deepEqual(readLeads(text), minutes))

  test('are read as they were written', ({ assert }) => {
    const leads = fc.uniqueArray(fc.integer({ min: 15, max: 20160 }), { maxLength: 4 })
    fc.assert(
      fc.property(leads, fc.constantFrom('fr', 'en'), (minutes, locale) => {
        const sorted = [...minutes].sort((one, other) => other - one)
        assert.deepEqual(readLeads(writeLeads(minutes, locale as 'fr' | 'en')), sorted)
      })
    )
  })
})
