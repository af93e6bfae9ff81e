import { test } from '@japa/runner'
import { TABLE } from '#tests/functional/strangers/table'
import { fillIn, routes } from '#tests/functional/strangers/ask'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { createStaff } from '#database/factories/accounts/user_factory'

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** What mail programs send for their reader, without a login session (RFC 8058): the link's own signature proves it. */
const ONE_CLICK = 'unsubscriptions.store'

/** The beginning of an address that any route of this pattern would have. */
const somewhere = (name: string, pattern: string) => {
  const { address } = TABLE[name] ?? {}
  const parts = [...pattern.matchAll(/:(\w+)/g)].map(([, part]) => part)
  const invented = Object.fromEntries(
    parts.map((part) => [part, '01890000-0000-7000-8000-000000000000'])
  )
  return fillIn(pattern, { ...invented, ...(typeof address === 'object' ? address : {}) })
}

const writes = () => routes().filter(({ name, method }) => method !== 'get' && name !== ONE_CLICK)

test.group('A request that no page of ours makes', () => {
  test('is refused at every write, when it brings no token', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const faults: string[] = []
    for (const { name, pattern, method } of writes()) {
      for (const person of [null, staff]) {
        const request = client[method](somewhere(name, pattern)).redirects(0).json({})
        const response = await (person ? request.loginAs(person) : request)
        const told = response.flashMessage('errorsBag') as Record<string, unknown> | undefined
        if (!told?.E_BAD_CSRF_TOKEN) faults.push(`${name}: ${response.status()}`)
      }
    }
    assert.deepEqual(faults, [])
  })

  test('finds nothing at an address that is asked in another way', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const all = routes()
    const faults: string[] = []
    for (const { name, pattern } of all) {
      if (pattern.endsWith('/*')) continue
      const known = all.filter((one) => one.pattern === pattern).map((one) => one.method)
      for (const method of METHODS.filter((one) => !known.includes(one))) {
        const request = client[method](somewhere(name, pattern)).redirects(0)
        withSecondFactor(request, staff).header('accept', 'application/json').withCsrfToken()
        const response = await request
        if (response.status() !== 404) faults.push(`${method} ${pattern}: ${response.status()}`)
      }
    }
    assert.deepEqual(faults, [])
  })
})
