import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { WeekStore } = await browserCode('features/profiles/availability/week_store')

type Sent = { windows: object[]; version: string }

const MONDAY = { weekday: 1, startsAt: '17:00', endsAt: '17:30' }
const TUESDAY = { weekday: 2, startsAt: '17:00', endsAt: '17:30' }
const MONDAY_CELL = 34
const TUESDAY_CELL = 82

/** A week, with a server and a device of its own; time passes when it is told to. */
function begin(windows: object[] = [], draft: Sent | null = null) {
  const asked: { week: Sent; answer: (answer: object) => void; fail: () => void }[] = []
  const device = { draft }
  let due: (() => void) | null = null
  const store = new WeekStore(
    { windows, version: 'v1' },
    {
      save: (week: Sent) =>
        new Promise((answer, reject) =>
          asked.push({ week, answer, fail: () => reject(new Error('gone')) })
        ),
      drafts: {
        read: () => device.draft,
        keep: (week: Sent) => void (device.draft = week),
        forget: () => void (device.draft = null),
      },
      schedule: (callback: () => void) => {
        due = callback
        return () => void (due = null)
      },
    }
  )
  const settle = () => new Promise((done) => setImmediate(done))
  return {
    store,
    asked,
    device,
    tap: (cell: number) => (store.begin(cell), store.finish()),
    async pass() {
      due?.()
      await settle()
    },
    async answer(answer: object) {
      asked.at(-1)!.answer(answer)
      await settle()
    },
    async fail() {
      asked.at(-1)!.fail()
      await settle()
    },
    status: () => store.get().status,
  }
}

const saved = (windows: object[], version: string) => ({ saved: true, week: { windows, version } })

test.group('A week that is painted', () => {
  test('is kept on the device at once, and saved when the hand rests', async ({ assert }) => {
    const week = begin()
    week.tap(MONDAY_CELL)
    assert.equal(week.status(), 'changed')
    assert.deepEqual(week.device.draft, { windows: [MONDAY], version: 'v1' })
    await week.pass()
    assert.equal(week.status(), 'saving')
    assert.deepEqual(week.asked[0].week, { windows: [MONDAY], version: 'v1' })
    await week.answer(saved([MONDAY], 'v2'))
    assert.equal(week.status(), 'saved')
    assert.isNull(week.device.draft)
  })

  test('goes on while it is saved, and is saved again', async ({ assert }) => {
    const week = begin()
    week.tap(MONDAY_CELL)
    await week.pass()
    week.tap(TUESDAY_CELL)
    week.store.hear({ windows: [MONDAY], version: 'v2' })
    await week.pass()
    assert.lengthOf(week.asked, 1)
    await week.answer(saved([MONDAY], 'v2'))
    await week.pass()
    assert.deepEqual(week.asked[1].week, { windows: [MONDAY, TUESDAY], version: 'v2' })
    await week.answer(saved([MONDAY, TUESDAY], 'v3'))
    assert.equal(week.status(), 'saved')
  })

  test('is tried again when the server is gone', async ({ assert }) => {
    const week = begin()
    week.tap(MONDAY_CELL)
    await week.pass()
    await week.fail()
    assert.equal(week.status(), 'failed')
    assert.isNotNull(week.device.draft)
    await week.pass()
    await week.answer(saved([MONDAY], 'v2'))
    assert.equal(week.status(), 'saved')
  })

  test('is undone step by step; a stroke is one step', ({ assert }) => {
    const week = begin([MONDAY])
    week.store.begin(TUESDAY_CELL)
    week.store.stretch(TUESDAY_CELL + 3)
    week.store.stretch(TUESDAY_CELL + 1)
    week.store.finish()
    const { week: cells } = week.store.get()
    assert.deepEqual([cells[TUESDAY_CELL + 1], cells[TUESDAY_CELL + 2]], [true, false])
    week.tap(MONDAY_CELL)
    week.store.undo()
    assert.isTrue(week.store.get().week[MONDAY_CELL])
    week.store.undo()
    assert.isFalse(week.store.get().week[TUESDAY_CELL])
    assert.isFalse(week.store.get().canUndo)
  })

  test('follows what another page saved while nothing was painted here', ({ assert }) => {
    const week = begin()
    week.store.hear({ windows: [TUESDAY], version: 'v2' })
    assert.isTrue(week.store.get().week[TUESDAY_CELL])
    assert.equal(week.status(), 'saved')
  })

  test('that changed elsewhere is saved only when asked to', async ({ assert }) => {
    const week = begin()
    week.tap(MONDAY_CELL)
    await week.pass()
    await week.answer({ saved: false, week: { windows: [TUESDAY], version: 'v2' } })
    assert.equal(week.status(), 'conflict')
    await week.pass()
    assert.lengthOf(week.asked, 1)
    week.store.keepMine()
    await week.pass()
    assert.deepEqual(week.asked[1].week, { windows: [MONDAY], version: 'v2' })
  })

  test('that changed elsewhere while saving failed is not written over later', async ({
    assert,
  }) => {
    const week = begin()
    week.tap(MONDAY_CELL)
    await week.pass()
    week.store.hear({ windows: [TUESDAY], version: 'v2' })
    assert.equal(week.status(), 'saving')
    await week.fail()
    assert.equal(week.status(), 'conflict')
    await week.pass()
    assert.lengthOf(week.asked, 1)
  })

  test('that changed elsewhere can be taken as it is there', async ({ assert }) => {
    const week = begin()
    week.tap(MONDAY_CELL)
    week.store.hear({ windows: [TUESDAY], version: 'v2' })
    assert.equal(week.status(), 'conflict')
    week.store.takeTheirs()
    assert.equal(week.status(), 'saved')
    assert.isFalse(week.store.get().week[MONDAY_CELL])
    assert.isNull(week.device.draft)
  })

  test('that an earlier page could not save comes back, and is saved', async ({ assert }) => {
    const week = begin([], { windows: [MONDAY], version: 'v1' })
    week.store.restore()
    assert.equal(week.status(), 'changed')
    await week.pass()
    assert.deepEqual(week.asked[0].week.windows, [MONDAY])
  })

  test('that comes back to a week that changed meanwhile asks first', ({ assert }) => {
    const week = begin([TUESDAY], { windows: [MONDAY], version: 'v0' })
    week.store.restore()
    assert.equal(week.status(), 'conflict')
    week.store.takeTheirs()
    assert.isTrue(week.store.get().week[TUESDAY_CELL])
  })

  test('asks again after each reload which one to keep, however much is painted meanwhile', async ({
    assert,
  }) => {
    const draft = { windows: [MONDAY], version: 'v0' }
    const week = begin([TUESDAY], draft)
    week.store.restore()
    assert.equal(week.status(), 'conflict')
    week.tap(MONDAY_CELL + 1)
    await week.pass()
    assert.lengthOf(week.asked, 0)

    const reloaded = begin([TUESDAY], week.device.draft)
    reloaded.store.restore()
    assert.equal(reloaded.status(), 'conflict')
    await reloaded.pass()
    assert.lengthOf(reloaded.asked, 0)
    reloaded.store.keepMine()
    await reloaded.pass()
    assert.equal(reloaded.asked[0].week.version, 'v1')
  })
})
