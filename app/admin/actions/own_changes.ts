import { fieldErrors } from '#admin/validators/field_errors'
import type { Values } from '#admin/actions/values'

type Input = {
  /** What is saved now, read under the lock of its row. */
  now: Values
  /** What the form brings. */
  typed: Values
  /** What it showed when it was opened; without it all that it brings is meant. */
  opened: Values | undefined
}

/**
 * Of what a form brings, only what its writer changed: what others saved meanwhile in other fields stays.
 *
 * @throws beside each field that somebody else changed too, to something else.
 */
export function ownChanges({ now, typed, opened }: Input): Values {
  if (!opened) return typed
  const own = Object.entries(typed).filter(([name, value]) => !isSame(value, opened[name]))
  const outdated = own.filter(
    ([name, value]) =>
      name in opened && !isSame(now[name], opened[name]) && !isSame(now[name], value)
  )
  if (outdated.length > 0) {
    throw fieldErrors(outdated.map(([field]) => ({ field, rule: 'outdated' })))
  }
  return Object.fromEntries(own)
}

/** What a form says of how it was opened, as the text that it sent. */
export function openedWith(text: unknown): Values | undefined {
  if (typeof text !== 'string') return undefined
  const opened = parsed(text)
  return opened && typeof opened === 'object' && !Array.isArray(opened)
    ? (opened as Values)
    : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A form knows texts only, whose lines end its own way. */
const isSame = (one: unknown, other: unknown) => asText(one) === asText(other)

const asText = (value: unknown) =>
  String(value ?? '')
    .replaceAll('\r\n', '\n')
    .trim()
