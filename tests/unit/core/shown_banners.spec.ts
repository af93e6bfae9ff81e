import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { shownBanners, type BannerRow } from '#core/shown_banners'

const NOW = DateTime.fromISO('2026-11-23T09:00:00Z')
const row = (values: Partial<BannerRow> = {}): BannerRow => ({
  ...{ id: 'one', textFr: 'Bonjour', textEn: 'Hello', tone: 'info', readers: 'everybody' },
  ...{ firstDay: '2026-11-23', lastDay: '2026-11-23' },
  ...values,
})
const reader = { timeZone: 'Europe/Paris', locale: 'fr', putAway: [] as string[] }
const texts = (rows: BannerRow[], values = {}) =>
  shownBanners(rows, { ...reader, ...values }, NOW).map(({ text }) => text)

test.group('Which announcements are shown', () => {
  test('{readers} to {role}: {shown}')
    .with([
      { readers: 'everybody', role: undefined, shown: true },
      { readers: 'signed_in', role: undefined, shown: false },
      { readers: 'student', role: undefined, shown: false },
      { readers: 'signed_in', role: 'tutor', shown: true },
      { readers: 'student', role: 'student', shown: true },
      { readers: 'student', role: 'tutor', shown: false },
      { readers: 'tutor', role: 'tutor', shown: true },
      { readers: 'tutor', role: 'staff', shown: true },
    ] as const)
    .run(({ assert }, { readers, role, shown }) => {
      assert.lengthOf(texts([row({ readers })], { role }), shown ? 1 : 0)
    })

  test('from {firstDay} to {lastDay} in {timeZone}: {shown}')
    .with([
      { firstDay: '2026-11-23', lastDay: '2026-11-23', timeZone: 'Europe/Paris', shown: true },
      { firstDay: '2026-11-24', lastDay: '2026-11-25', timeZone: 'Europe/Paris', shown: false },
      { firstDay: '2026-11-20', lastDay: '2026-11-22', timeZone: 'Europe/Paris', shown: false },
      // It is 22 November still, at 22:30.
      {
        firstDay: '2026-11-23',
        lastDay: '2026-11-24',
        timeZone: 'Pacific/Marquesas',
        shown: false,
      },
      { firstDay: '2026-11-20', lastDay: '2026-11-22', timeZone: 'Pacific/Marquesas', shown: true },
    ])
    .run(({ assert }, { timeZone, shown, ...days }) => {
      assert.lengthOf(texts([row(days)], { timeZone }), shown ? 1 : 0)
    })

  test('in the reader’s language, at most three', ({ assert }) => {
    assert.deepEqual(texts([row()], { locale: 'en' }), ['Hello'])
    assert.lengthOf(texts(['a', 'b', 'c', 'd'].map((id) => row({ id }))), 3)
  })

  test('what was put away stays away until its words change', ({ assert }) => {
    const [{ key }] = shownBanners([row()], reader, NOW)
    assert.deepEqual(texts([row()], { putAway: [key] }), [])
    assert.deepEqual(texts([row({ textFr: 'Bonsoir' })], { putAway: [key] }), ['Bonsoir'])
  })
})
