import { test } from '@japa/runner'
import { Supervisor } from '../../bin/launcher/supervisor.js'

/** A part that is lost as soon as it runs. */
const brittle = (starts, more = {}) => ({
  name: 'scheduler',
  lost: async () => 'ended (exit code 1)',
  startAgain: async () => starts.push(Date.now()),
  stop: async () => {},
  ...more,
})

test.group('Supervisor', () => {
  test('starts a lost part again, each time later, and gives up at the fifth loss', async ({
    assert,
  }) => {
    const starts = [Date.now()]
    const supervisor = new Supervisor(new AbortController().signal)
    supervisor.add(brittle(starts))

    await assert.rejects(() => supervisor.untilEnd(), /fifth failure within a minute/)
    const waits = starts.slice(1).map((time, index) => time - starts[index])
    assert.lengthOf(waits, 4)
    assert.deepEqual(
      waits,
      [...waits].sort((one, other) => one - other)
    )
  })

  test('ends everything when a part is lost that may not come back', async ({ assert }) => {
    const stopped = []
    const supervisor = new Supervisor(new AbortController().signal)
    for (const name of ['database', 'web server']) {
      const lost = () => new Promise((resolve) => name === 'web server' && resolve('was killed'))
      supervisor.add(
        brittle([], { name, lost, startAgain: undefined, stop: async () => stopped.push(name) })
      )
    }

    await assert.rejects(
      () => supervisor.untilEnd(),
      'The web server was killed, so everything was stopped.'
    )
    await supervisor.stop()
    assert.deepEqual(stopped, ['web server', 'database'])
  })
})
