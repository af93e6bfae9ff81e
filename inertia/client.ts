import { registry } from '@generated/registry'
import type { Tuyau } from '@tuyau/core/client'
import { addressOf } from '~/lib/address'
import { askServer } from '~/lib/ask_server'

type Typed = Tuyau<typeof registry>
type Asked = {
  params?: object
  query?: object
  headers?: Record<string, string>
  body?: object
  within?: number
}

const routes: Record<string, { methods: readonly string[]; pattern: string }> = registry.routes
const valuesOf = (values?: object) => values as Record<string, unknown> | undefined

const addressFor = (name: string, params?: object, options?: { qs?: object }) =>
  addressOf(routes[name].pattern, valuesOf(params), valuesOf(options?.qs))

/**
 * Typed calls and addresses of our own server. The types are Tuyau's, the work is not: its client would be a tenth of
 * what a first visit fetches.
 */
export const client = {
  urlFor: addressFor,
  getRoute: (name: string, { params }: Asked) => ({
    url: addressFor(name, params),
    methods: routes[name].methods,
  }),
  request: (name: string, { params, query, ...asked }: Asked) =>
    askServer(addressFor(name, params, { qs: query }), {
      method: routes[name].methods[0],
      ...asked,
    }),
} as unknown as Pick<Typed, 'urlFor' | 'getRoute' | 'request'>

export const urlFor = client.urlFor
