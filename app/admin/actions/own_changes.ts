import { fieldErrors } from '#admin/validators/field_errors'
import type { Values } from '#admin/actions/values'

type Input = {
  /** What is saved now, read under the lock of its row. */
  now: Values
  /** What the form brings. */
  typed: Values
  /** What it showed when it was opened; without it all that it brings is meant. */
  opened: Values | undefined
  /** Fields that mean something only with each other, such as an action and its day. */
  together?: readonly (readonly string[])[]
}

/**
 * Of what a form brings, only what its writer changed: what others saved meanwhile in other fields stays.
 *
 * @throws beside each field that somebody else changed too, to something else.
 */
export function ownChanges({ now, typed, opened, together = [] }: Input): Values {
  if (!opened) return typed
  const isNews = (name: string) => !isSame(typed[name], now[name])
  const isOthers = (name: string) =>
    name in opened && !isSame(now[name], opened[name]) && isNews(name)
  const own = Object.keys(typed).filter(
    (name) => !isSame(typed[name], opened[name]) && isNews(name)
  )
  const outdated = own.filter((name) =>
    (together.find((names) => names.includes(name)) ?? [name]).some(isOthers)
  )
  if (outdated.length > 0) {
    throw fieldErrors(outdated.map((field) => ({ field, rule: 'outdated' })))
  }
  return Object.fromEntries(own.map((name) => [name, typed[name]]))
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
export const isSame = (one: unknown, other: unknown) => asText(one) === asText(other)

const asText = (value: unknown) =>
  String(value ?? '')
    .replaceAll('\r\n', '\n')
    .trim()
