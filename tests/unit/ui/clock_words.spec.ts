import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'

/** The browser's modules have a TypeScript project of their own, so their types don't come along. */
const { DAY, onClock, onOtherClock, WEEKDAY } = await import(
  app.makeURL('inertia/lib/clock_words.ts').href
)

const stretch = { from: '2026-12-01T16:00:00.000Z', until: '2026-12-01T18:00:00.000Z' }

test.group('Times on two clocks', () => {
  test('are said as the student’s clock shows them', ({ assert }) => {
    assert.equal(onClock(stretch, 'Europe/Paris', 'fr', WEEKDAY), 'mardi 17:00 – 19:00')
    assert.equal(onClock(stretch, 'Europe/Paris', 'fr', DAY), 'mar. 1er déc. 17:00 – 19:00')
    assert.equal(onClock(stretch, 'Europe/Paris', 'en', WEEKDAY), 'Tuesday 17:00 – 19:00')
  })

  test('the other clock says its own, with its day where that is another: {other}')
    .with([
      { other: 'Europe/Brussels', said: null },
      { other: 'Indian/Reunion', said: '20:00 – 22:00' },
      { other: 'Pacific/Noumea', said: 'mercredi 03:00 – 05:00' },
    ])
    .run(({ assert }, { other, said }) => {
      assert.equal(onOtherClock(stretch, { own: 'Europe/Paris', other }, 'fr', WEEKDAY), said)
    })
})
