import fc from 'fast-check'
import { test } from '@japa/runner'
import { momentOf } from '#core/wall_time'
import { browserCode } from '#tests/helpers/browser_code'
import { ZONES } from '#tests/helpers/zones'

const NIGHTS = ['2027-03-28', '2027-10-31', '2027-03-14', '2027-11-07', '2026-11-23']

const two = (value: number) => String(value).padStart(2, '0')

test.group('The browser reads wall times as the server does', () => {
  test('on every odd night', async () => {
    const browser = await browserCode('lib/wall_time')
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => `${two(hour)}:${two(minute)}`)
    fc.assert(
      fc.property(
        fc.constantFrom(...NIGHTS),
        time,
        fc.constantFrom(...ZONES),
        (date, clock, zone) => {
          const shown: Date | null = browser.momentOf(date, clock, zone)
          const read = momentOf(`${date}T${clock}`, zone)
          return (shown?.getTime() ?? null) === (read?.toMillis() ?? null)
        }
      ),
      { numRuns: 500 }
    )
  })
})
