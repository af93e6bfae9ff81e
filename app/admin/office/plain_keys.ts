/** AdminJS looks up what it is sent in plain objects: a key such as `constructor` would be found there. */
export function plainKeys(values: Record<string, unknown>) {
  const inherited = (key: string) => key.split(/[.~]+/).some((part) => part in {})
  return Object.fromEntries(Object.entries(values).filter(([key]) => !inherited(key)))
}
