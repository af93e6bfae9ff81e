import { test } from '@japa/runner'
import { checkDatesFault } from '#profiles/check_dates'

const TODAY = '2026-11-26'
const LIMITS = { checkShownMonths: 3, checkYears: 3 }

test.group('The dates of a background check', () => {
  test('shown on {shownOn}, until {expiresOn}: {fault}')
    .with([
      { shownOn: TODAY, expiresOn: '2029-11-26', fault: null },
      { shownOn: TODAY, expiresOn: '2029-11-27', fault: 'expires_too_late' },
      { shownOn: TODAY, expiresOn: '9999-12-31', fault: 'expires_too_late' },
      { shownOn: TODAY, expiresOn: '2026-11-27', fault: null },
      { shownOn: TODAY, expiresOn: TODAY, fault: 'check_expired' },
      { shownOn: '2026-11-27', expiresOn: '2027-11-26', fault: 'date_in_future' },
      { shownOn: '2026-08-26', expiresOn: '2029-08-26', fault: null },
      { shownOn: '2026-08-26', expiresOn: '2029-08-27', fault: 'expires_too_late' },
      { shownOn: '2026-08-25', expiresOn: '2027-08-25', fault: 'shown_too_long_ago' },
      { shownOn: '1950-01-01', expiresOn: '9999-12-31', fault: 'shown_too_long_ago' },
    ])
    .run(({ assert }, { fault, ...dates }) => {
      assert.equal(checkDatesFault(dates, TODAY, LIMITS), fault)
    })
})
