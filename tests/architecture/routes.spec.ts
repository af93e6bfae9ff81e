import { test } from '@japa/runner'
import { glob, readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'

const WRITES = ['store', 'update', 'destroy']

/** Handlers that anybody may call, and why. */
const OPEN: Record<string, string> = {}

/** The text of each method of a controller, by name. */
function methodsOf(source: string) {
  const heads = [...source.matchAll(/^ {2}(?:async )?(\w+)\(.*?\) \{$/gms)]
  return heads.map((head, index) => ({
    name: head[1],
    text: source.slice(head.index, heads[index + 1]?.index),
  }))
}

async function controllers() {
  const files: string[] = []
  for await (const file of glob('app/*/controllers/**/*_controller.ts', { cwd: app.makePath() })) {
    files.push(file)
  }
  return files.sort()
}

test.group('Routes', () => {
  test('every route has a name', ({ assert }) => {
    router.commit()
    const routes = Object.values(router.toJSON()).flat()
    const nameless = routes.filter((route) => !route.name).map((route) => route.pattern)
    assert.isAbove(routes.length, 30)
    assert.deepEqual(nameless, [])
  })

  test('every write asks a policy, or says why anybody may', async ({ assert }) => {
    const unguarded: string[] = []
    for (const file of await controllers()) {
      for (const { name, text } of methodsOf(await readFile(app.makePath(file), 'utf8'))) {
        const open = `${file.replace(/^app\//, '').replace(/_controller\.ts$/, '')}.${name}` in OPEN
        if (WRITES.includes(name) && !open && !/\.authorize\(/.test(text)) {
          unguarded.push(`${file} ${name}`)
        }
      }
    }
    assert.deepEqual(unguarded, [])
  })

  test('no policy is asked without hearing its answer', async ({ assert }) => {
    for (const file of await controllers()) {
      const source = await readFile(app.makePath(file), 'utf8')
      assert.notMatch(source, /^\s*(await )?bouncer\.(with\(\w+\)\.)?(allows|denies)\(/m, file)
    }
  })
})
