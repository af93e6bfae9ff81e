/** `:id`, and `:date?` where it may be missing. */
const PARAM = /^:(\w+)(\?)?$/

type Values = Record<string, unknown>

/** What is asked besides; what has no value is left out. */
function queryOf(values: Values) {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return query && `?${query}`
}

/**
 * The address of a route, by its pattern.
 *
 * @throws when a part that it needs is missing.
 */
export function addressOf(pattern: string, params: Values = {}, query: Values = {}) {
  const parts = pattern.split('/').flatMap((part) => {
    const [, name, optional] = PARAM.exec(part) ?? []
    if (!name) return [part]
    const value = params[name] ?? undefined
    if (value === undefined && !optional) throw new Error(`${pattern} lacks ${name}`)
    return value === undefined ? [] : [encodeURIComponent(String(value))]
  })
  return (parts.join('/') || '/') + queryOf(query)
}
