import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'

/** Asks AdminJS's API as its own pages do. */
export function backOffice(client: ApiClient, staff: User) {
  const get = (path: string) => client.get(`/admin/api/${path}`).loginAs(staff).redirects(0)
  const post = (path: string, data: object = {}) =>
    client
      .post(`/admin/api/${path}`)
      .loginAs(staff)
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
