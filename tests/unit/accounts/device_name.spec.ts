import { test } from '@japa/runner'
import { deviceName } from '#accounts/device_name'

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0'
const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1'

test.group('The name of a device', () => {
  test('{0}')
    .with([
      [
        'Chrome, Android, phone',
        `Mozilla/5.0 (Linux; Android 14; K) ${CHROME} Mobile Safari/537.36`,
      ],
      [
        'Chrome, Android, tablet',
        `Mozilla/5.0 (Linux; Android 14; SM-X200) ${CHROME} Safari/537.36`,
      ],
      [
        'Chrome, Windows, computer',
        `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`,
      ],
      [
        'Edge, Windows, computer',
        `Mozilla/5.0 (Windows NT 10.0) ${CHROME} Safari/537.36 Edg/131.0.0.0`,
      ],
      [
        'Chrome, ChromeOS, computer',
        `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME} Safari/537.36`,
      ],
      [
        'Firefox, Linux, computer',
        'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
      ],
      [
        'Safari, Mac, computer',
        `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`,
      ],
      [
        'Safari, iPhone, phone',
        `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`,
      ],
      [
        'Safari, iPad, tablet',
        `Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`,
      ],
      [
        'Samsung Internet, Android, phone',
        `Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
      ],
      [', , computer', ''],
      [', , computer', '<script>alert(1)</script>'],
    ])
    .run(({ assert }, [expected, userAgent]) => {
      const { browser, system, kind } = deviceName(userAgent)
      assert.equal([browser, system, kind].join(', '), expected)
    })
})
