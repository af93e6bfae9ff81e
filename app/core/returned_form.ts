import type { HttpContext } from '@adonisjs/core/http'

type Entry = [name: string, value: string]

/** A form that was refused without script, or before it stood: what stood in it, as its fields are named, by where it was sent. */
export type ReturnedForm = Record<string, Entry[]>

/** Never back to the browser: passwords, codes, and what the framework adds. */
const LEFT_OUT = /^_|password|code/i

/** Goes back with the next page, whose script fills it in. One that script sent still stands where it was typed. */
export function flashReturnedForm({ request, session }: HttpContext) {
  if (request.header('x-inertia')) return
  const typed = Object.entries(request.original()).filter(([name]) => !LEFT_OUT.test(name))
  const entries = typed.flatMap(([name, value]) => entriesAt(name, value))
  session.flash('returned', { entries, action: request.url(true) })
}

function entriesAt(name: string, value: unknown): Entry[] {
  if (Array.isArray(value) && value.every(isRow)) {
    return ticked(value).flatMap((row, place) => entriesAt(`${name}[${place}]`, row))
  }
  if (Array.isArray(value)) return value.flatMap((each) => entriesAt(`${name}[]`, each))
  if (isRow(value)) {
    return Object.entries(value).flatMap(([key, each]) => entriesAt(`${name}[${key}]`, each))
  }
  return [[name, String(value ?? '')]]
}

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Without script all rows are sent, those that nobody ticked without their box. With script only the others are. */
function ticked(rows: object[]) {
  const fields = Math.max(...rows.map((row) => Object.keys(row).length))
  return rows.filter((row) => Object.keys(row).length === fields)
}

/** What this page brings back, if anything. */
export function returnedForm(session?: HttpContext['session']): ReturnedForm | null {
  const returned = session?.flashMessages.get('returned')
  return returned ? { [returned.action]: returned.entries } : null
}
