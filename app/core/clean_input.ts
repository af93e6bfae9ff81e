/** No form of ours nests deeper; what recurses over a value must not be led to overflow its stack. */
const DEEPEST = 10

const isPlain = (value: object) =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as never)

/** `toString`, `constructor`: a field of this name would be taken for what every object has. */
const isInherited = (name: string) => name in Object.prototype

/**
 * What came in, without what no form of ours sends and what breaks further down: NUL, which PostgreSQL's text can't
 * hold, halves of characters, which can't be encoded, names that every object has, and bottomless nesting.
 */
export function cleanInput(value: any, depth = 0): any {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed()
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return null
  if (Array.isArray(value)) return value.map((each) => cleanInput(each, depth + 1))
  if (!isPlain(value)) return value
  const entries = Object.entries(value).filter(([name]) => !isInherited(name))
  return Object.fromEntries(entries.map(([name, each]) => [name, cleanInput(each, depth + 1)]))
}

/** `_method` says what a form stands for; the framework breaks on one that is no text. */
export function plainMethod<Input extends Record<string, any>>(input: Input): Input {
  const { _method: method, ...rest } = input
  return typeof method === 'string' ? input : (rest as Input)
}
