import type { Tuyau } from '@tuyau/core/client'
import type { FormParams } from '@adonisjs/inertia/react'
import type { InferRoutes, UserRegistry } from '@tuyau/core/types'

export type RouteName = keyof InferRoutes<UserRegistry> & string

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

type ByAction = { action: string; method?: Method; route?: never }

type ByRoute<Route extends RouteName> = FormParams<Route> & { action?: never }

/** Where a form goes: a named route with its `routeParams`, or an address with a method (POST if none). */
export type FormTarget<Route extends RouteName> = ByRoute<Route> | ByAction

/** HTML knows only GET and POST: the others are a POST whose address names the real method. */
export function formTarget<Route extends RouteName>(tuyau: Tuyau<any>, target: FormTarget<Route>) {
  const { url, method } = resolve(tuyau, target)
  if (method === 'get' || method === 'post') return { action: url, method } as const
  const separator = url.includes('?') ? '&' : '?'
  return { action: `${url}${separator}_method=${method.toUpperCase()}`, method: 'post' } as const
}

function resolve(tuyau: Tuyau<any>, target: FormTarget<any>): { url: string; method: Method } {
  if (target.action !== undefined) return { url: target.action, method: target.method ?? 'post' }
  const { route, routeParams, qs, method } = target as ByRoute<any> & { qs?: object }
  const { methods } = tuyau.getRoute(route, { params: routeParams ?? {} })
  const urlFor = tuyau.urlFor as unknown as (
    name: string,
    params: unknown,
    options?: object
  ) => string
  return {
    url: urlFor(route, routeParams ?? {}, qs ? { qs } : undefined),
    method: (method ?? methods[0].toLowerCase()) as Method,
  }
}
