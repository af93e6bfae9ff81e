export type Values = Record<string, unknown>

/** The same fields of another object. */
export function pickFrom(source: object, fields: Values): Values {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, (source as Values)[name]]))
}
