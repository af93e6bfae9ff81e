import type { ApiClient } from '@japa/api-client'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { OF_MANY, OF_THE_WHOLE } from '#admin/office/known_resource'
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

/** Where AdminJS's pages ask for an action, below its API: of the whole list, of several, or of this record. */
export function actionPath(resource: string, action: string, id: string) {
  if (OF_MANY.includes(action)) return `resources/${resource}/bulk/${action}?recordIds=${id}`
  if ([...OF_THE_WHOLE, 'bulkDelete'].includes(action))
    return `resources/${resource}/actions/${action}`
  return `resources/${resource}/records/${id}/${action}`
}
