import type { ApiClient } from '@japa/api-client'
import { createUser } from '#database/factories/accounts/user_factory'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** Somebody else's record answers 404 to a stranger, exactly like one that does not exist. */
export async function assertStranger404(
  client: ApiClient,
  method: Method,
  url: string,
  body: Record<string, unknown> = {}
) {
  const stranger = await createUser()
  const request = client[method](url).loginAs(stranger).withCsrfToken().redirects(0)
  const response = await (method === 'get' ? request : request.json(body as never))
  response.assertStatus(404)
}
