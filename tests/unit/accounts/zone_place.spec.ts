import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

test.group('The name of a time zone', () => {
  test('{zone} is {fr} in French, {en} in English')
    .with([
      { zone: 'Europe/Brussels', fr: 'Belgique', en: 'Belgium' },
      { zone: 'America/Argentina/Ushuaia', fr: 'Ushuaïa', en: 'Ushuaia' },
      { zone: 'America/New_York', fr: 'New York', en: 'New York' },
      { zone: 'America/Port-au-Prince', fr: 'Haïti', en: 'Port-au-Prince' },
      { zone: 'Europe/London', fr: 'Royaume-Uni', en: 'United Kingdom' },
    ])
    .run(async ({ assert }, { zone, fr, en }) => {
      const { zonePlace } = await browserCode('lib/zone_place')
      assert.equal(zonePlace(zone, 'fr'), fr)
      assert.equal(zonePlace(zone, 'en'), en)
    })

  test('is never empty, nor one that speaks of a continent', async ({ assert }) => {
    const { zonePlace } = await browserCode('lib/zone_place')
    for (const zone of Intl.supportedValuesOf('timeZone').filter((one) => one.includes('/'))) {
      for (const locale of ['fr', 'en']) {
        assert.notMatch(zonePlace(zone, locale), /^$|[/_]|heure|\((America|Europe|Asia|Africa)\)/)
      }
    }
  })
})
