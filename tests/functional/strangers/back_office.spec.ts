import { test } from '@japa/runner'
import { withSecondFactor } from '#tests/helpers/second_factor'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { STAFF } from '#tests/functional/strangers/rows'
import { personOf } from '#tests/functional/strangers/people'
import { actionPath } from '#tests/helpers/back_office'
import { actionsOf, may, RESOURCE_IDS, type Permission } from '#admin/permissions'

const NOBODY = '01890000-0000-7000-8000-000000000000'

/** Reading asks with GET, and the record that is asked for is missing: whoever gets 404 was let through. */
async function ask(client: ApiClient, person: User, resource: string, action: string) {
  const address = `/admin/api/${actionPath(resource, action, NOBODY)}`
  const reads = ['list', 'search', 'show'].includes(action)
  const request = reads ? client.get(address) : client.post(address).withCsrfToken().json({})
  const response = await withSecondFactor(request, person)
    .header('accept', 'application/json')
    .redirects(0)
  return response.status()
}

test.group('The back office', () => {
  for (const column of STAFF) {
    test(`lets ${column} do what the permissions say and nothing else`, async ({
      client,
      assert,
    }) => {
      const person = (await personOf(column))!
      const faults: string[] = []
      for (const resource of RESOURCE_IDS) {
        for (const action of [...actionsOf(resource), 'delete', 'bulkDelete']) {
          const allowed = may([column as Permission], resource, action)
          const known = actionsOf(resource).includes(action)
          const status = await ask(client, person, resource, action)
          const right = known ? (status !== 403) === allowed && status < 500 : status === 404
          if (!right) faults.push(`${resource} ${action}: ${status}`)
        }
      }
      assert.deepEqual(faults, [])
    })
  }
})
