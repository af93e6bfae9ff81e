import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { PointerDrag } = await browserCode('lib/pointer_drag')

function dragged(mayBegin = true) {
  const said: string[] = []
  let rested: (() => void) | null = null
  const drag = new PointerDrag(
    {
      begin: ({ x, y }: { x: number; y: number }) => {
        said.push(`begin ${x},${y}`)
        return mayBegin
      },
      move: ({ x, y }: { x: number; y: number }) => void said.push(`move ${x},${y}`),
      drop: () => void said.push('drop'),
      cancel: () => void said.push('cancel'),
    },
    { set: (callback: () => void) => (rested = callback), clear: () => (rested = null) }
  )
  return { drag, said, rest: () => rested?.() }
}

const at = (x: number, y: number, type = 'mouse', id = 1) => ({ x, y, type, id })

test.group('A pointer that drags', () => {
  test('a mouse that hardly moves has clicked', ({ assert }) => {
    const { drag, said } = dragged()
    drag.down(at(10, 10))
    drag.move(at(13, 12))
    drag.up(at(13, 12))
    assert.deepEqual(said, [])
  })

  test('a mouse that moves on drags from where it was pressed', ({ assert }) => {
    const { drag, said } = dragged()
    drag.down(at(10, 10))
    drag.move(at(10, 20))
    drag.move(at(10, 60))
    assert.isTrue(drag.dragging)
    drag.up(at(10, 60))
    assert.deepEqual(said, ['begin 10,10', 'move 10,20', 'move 10,60', 'drop'])
    assert.isFalse(drag.dragging)
  })

  test('a finger that moves at once scrolls', ({ assert }) => {
    const { drag, said, rest } = dragged()
    drag.down(at(10, 10, 'touch'))
    drag.move(at(10, 40, 'touch'))
    rest()
    drag.move(at(10, 80, 'touch'))
    drag.up(at(10, 80, 'touch'))
    assert.deepEqual(said, [])
  })

  test('a finger that rests first drags', ({ assert }) => {
    const { drag, said, rest } = dragged()
    drag.down(at(10, 10, 'touch'))
    rest()
    drag.move(at(10, 40, 'touch'))
    drag.up(at(10, 40, 'touch'))
    assert.deepEqual(said, ['begin 10,10', 'move 10,40', 'drop'])
  })

  test('where nothing may be dragged, nothing is', ({ assert }) => {
    const { drag, said } = dragged(false)
    drag.down(at(10, 10))
    drag.move(at(10, 40))
    drag.move(at(10, 80))
    drag.up(at(10, 80))
    assert.deepEqual(said, ['begin 10,10'])
  })

  test('a second finger, or Escape, takes it back', ({ assert }) => {
    const { drag, said } = dragged()
    drag.down(at(10, 10))
    drag.move(at(10, 40))
    drag.down(at(90, 90, 'touch', 2))
    drag.up(at(10, 40))
    assert.deepEqual(said, ['begin 10,10', 'move 10,40', 'cancel'])
  })
})
