import type { Plugin } from 'vite'

/** What the pages ask of a route is its first method and its pattern: the rest is for the server, or for types. */
const UNUSED = /^\s+(tokens|types): .*,\n/gm
const METHODS = /methods: \[("[A-Z]+")[^\]]*\]/g

/** The generated list of routes, as short as it can travel. */
export function routes(): Plugin {
  return {
    name: 'homeskolar:routes',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/.adonisjs/client/registry/index.ts')) return
      return { code: code.replace(UNUSED, '').replace(METHODS, 'methods: [$1]'), map: null }
    },
  }
}
