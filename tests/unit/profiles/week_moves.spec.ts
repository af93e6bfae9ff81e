import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { moved } = await browserCode('features/profiles/availability/week_moves')

const move = (place: string, key: string, ctrl = false) => {
  const [day, slot] = place.split(':').map(Number)
  const next = moved({ day, slot }, key, ctrl, 14, 43)
  return next && `${next.day}:${next.slot}`
}

test.group('Moving in the week by keyboard', () => {
  test('{0} {1} leads to {2}')
    .with([
      ['3:20', 'ArrowUp', '3:19'],
      ['3:20', 'ArrowDown', '3:21'],
      ['3:20', 'ArrowRight', '4:20'],
      ['7:20', 'ArrowRight', '7:20'],
      ['3:43', 'ArrowDown', '3:43'],
      ['3:14', 'ArrowUp', '3:-1'],
      ['3:-1', 'ArrowDown', '3:14'],
      ['3:-1', 'ArrowUp', '3:-1'],
      ['1:-1', 'ArrowLeft', '1:-1'],
      ['1:21', 'ArrowLeft', '0:20'],
      ['0:20', 'ArrowRight', '1:20'],
      ['0:20', 'ArrowDown', '0:22'],
      ['0:42', 'ArrowDown', '0:42'],
      ['0:14', 'ArrowUp', '1:-1'],
      ['4:20', 'Home', '1:20'],
      ['4:20', 'End', '7:20'],
    ])
    .run(({ assert }, [place, key, next]) => assert.equal(move(place, key), next))

  test('Ctrl leads to the first and the last half-hour; other keys lead nowhere', ({ assert }) => {
    assert.equal(move('4:20', 'Home', true), '1:14')
    assert.equal(move('4:20', 'End', true), '7:43')
    assert.isNull(move('4:20', 'a'))
  })
})
