import type { ApiClient, ApiResponse } from '@japa/api-client'
import router from '@adonisjs/core/services/router'
import { withSecondFactor } from '#tests/helpers/second_factor'
import type User from '#accounts/models/user'
import type { Address, Answer, Row } from '#tests/functional/strangers/rows'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

const isReadable = (methods: string[]) => methods.includes('GET')

/** Every route that exists, in the order in which they were declared. */
export function routes() {
  router.commit()
  return Object.values(router.toJSON())
    .flat()
    .map(({ name, pattern, methods }) => ({
      name: name!,
      pattern,
      method: (isReadable(methods) ? 'get' : methods[0].toLowerCase()) as Method,
    }))
}

export type AskedRoute = ReturnType<typeof routes>[number]

export const fillIn = (pattern: string, address: Address) =>
  pattern.replace(/\/(?::(\w+)\??|(\*))/g, (_, key, star) => {
    const value = address[key ?? star]
    return value === undefined ? '' : `/${encodeURIComponent(value)}`
  })

/** One request as this person: a visit for a page, JSON for a write, so that a refusal has a status of its own. */
export function ask(
  client: ApiClient,
  route: AskedRoute,
  address: Address,
  user: User | null,
  body: Row['body'] = {}
) {
  const request = client[route.method](fillIn(route.pattern, address)).redirects(0)
  if (user?.role === 'staff') withSecondFactor(request, user)
  else if (user) request.loginAs(user)
  if (route.method === 'get') return request.withInertia()
  return request.withCsrfToken().header('accept', 'application/json').json(body)
}

/** What somebody got, in the words of the table. */
export function answerOf(response: ApiResponse): Answer | number {
  const status = response.status()
  const place = response.header('location')
  if (status === 302 && place === '/waiting') return 'waits'
  if (status === 401 || (status === 302 && place === '/login')) return 'sign_in'
  if ([400, 409, 422, 429].includes(status) || status < 400) return 'in'
  return status
}
