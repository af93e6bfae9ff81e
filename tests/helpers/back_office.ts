import type { ApiClient } from '@japa/api-client'
import { withSecondFactor } from '#tests/helpers/second_factor'
import type User from '#accounts/models/user'

/** Asks AdminJS's API as its own pages do. */
export function backOffice(client: ApiClient, staff: User) {
  const get = (path: string) =>
    withSecondFactor(client.get(`/admin/api/${path}`), staff).redirects(0)
  const post = (path: string, data: object = {}) =>
    withSecondFactor(client.post(`/admin/api/${path}`), staff)
      .withCsrfToken()
      .header('accept', 'application/json')
      .redirects(0)
      .json(data)
  return {
    get,
    post,
    list: (resource: string, query = '') => get(`resources/${resource}/actions/list${query}`),
  }
}
