import type User from '#accounts/models/user'

/**
 * The words that the table of routes is written in. A new route takes one line in `routes/<feature>.ts`:
 *
 * - `open(why)`: anybody, signed in or not, and why that is right
 * - `signedIn()`: whoever is signed in
 * - `only(['tutor'])`: these; others who are signed in get 403, or what `otherwise` says
 * - `nowhere()`: there is no such thing for anybody
 * - `record(appointment, { student: 'in', tutor: 403 })`: one record. `appointment` makes it, and says what stands in
 *   the address and whose it is. To everybody else it doesn't exist, exactly like one that is missing.
 *
 * `address` fills in what an address needs without being a record, `body` what a write must bring to get so far. For a
 * write only "let in or not" counts: an invalid field is let in.
 */
export const COLUMNS = [
  'signed_out',
  'student',
  'tutor',
  'waiting',
  'coordinator',
  'safeguarding',
  'administrator',
] as const

/** `waiting` is a student whose guardian has not agreed yet; the last three are staff with this permission alone. */
export type Column = (typeof COLUMNS)[number]

/** `waits`: sent to the page that says why the account waits. `sign_in`: asked to sign in. `home`: sent to their own first page, because there is nothing here for them. */
export type Answer = 'in' | 'sign_in' | 'home' | 'waits' | 401 | 403 | 404

export type Address = Record<string, string>

/** A record, what stands in its address, and its people by their column. */
export type Owned = { address: Address } & Partial<Record<Column, User>>

export type Options = {
  address?: Address | (() => Promise<Address>)
  body?: Record<string, unknown>
}

export type Row = Options & {
  answers: Record<Column, Answer>
  /** Why even somebody who is signed out is let in. */
  why?: string
  make?: () => Promise<Owned>
  own?: Partial<Record<Column, Answer>>
}

/** Names of routes, each with who gets what. */
export type Table = Record<string, Row>

export const STAFF: Column[] = ['coordinator', 'safeguarding', 'administrator']
export const ACTIVE: Column[] = ['student', 'tutor', ...STAFF]
export const SIGNED_IN: Column[] = [...ACTIVE, 'waiting']

const everybody = (answer: Answer) =>
  Object.fromEntries(COLUMNS.map((column) => [column, answer])) as Record<Column, Answer>

export const open = (why: string, options: Options = {}): Row => ({
  ...options,
  why,
  answers: everybody('in'),
})

export const signedIn = (options: Options = {}): Row => ({
  ...options,
  answers: { ...everybody('in'), signed_out: 'sign_in', waiting: 'waits' },
})

/** Whoever is signed in, and a student whose account waits too: it is on the way to opening it. */
export const alsoWaiting = (options: Options = {}): Row => ({
  ...options,
  answers: { ...everybody('in'), signed_out: 'sign_in' },
})

export function only(
  columns: Column[],
  options: Options & { otherwise?: Answer; waiting?: Answer } = {}
): Row {
  const { otherwise = 403, waiting = 'waits', ...rest } = options
  const letIn = Object.fromEntries(columns.map((column) => [column, 'in' as const]))
  return { ...rest, answers: { ...everybody(otherwise), signed_out: 'sign_in', waiting, ...letIn } }
}

export const nowhere = (options: Options = {}): Row => ({ ...options, answers: everybody(404) })

export const record = (
  make: () => Promise<Owned>,
  own: Partial<Record<Column, Answer>>,
  { waiting = 'waits', ...options }: Options & { waiting?: Answer } = {}
): Row => ({
  ...options,
  make,
  own,
  answers: { ...everybody(404), signed_out: 'sign_in', waiting },
})
