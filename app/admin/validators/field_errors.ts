import vine from '@vinejs/vine'
import { ValidationError } from 'adminjs'

type Message = {
  field: string
  rule: string
  /** What its sentence says besides. */
  options?: Record<string, string | number>
}

const CODES = { key: '23505', overlap: '23P01' }

/**
 * Turns what VineJS refuses into words beside each field; the catalogue has one for each rule. What was found wrong
 * besides is told with it, so that nobody corrects a form twice.
 */
export async function withFieldErrors<Value>(
  validate: () => Promise<Value>,
  besides: Message[] = []
): Promise<Value> {
  try {
    const value = await validate()
    if (besides.length === 0) return value
  } catch (error) {
    if ((error as { code?: string }).code !== 'E_VALIDATION_ERROR') throw error
    throw fieldErrors([...besides, ...(error as { messages: Message[] }).messages])
  }
  throw fieldErrors(besides)
}

/** None of these boxes is ticked in what a form sent. */
export const noneTicked = (names: readonly string[], payload: Record<string, unknown> = {}) =>
  !names.some((name) => vine.helpers.asBoolean(payload[name]))

/** Two records can't share what is unique, nor days that exclude each other: the database decides, the field says so. */
export async function withUniqueErrors<Value>(save: () => Promise<Value>): Promise<Value> {
  try {
    return await save()
  } catch (error) {
    const { code, table, constraint = '' } = error as Partial<Record<string, string>>
    const [, column, kind] = constraint.match(`^${table}_(.+)_(key|overlap)$`) ?? []
    if (!column || code !== CODES[kind as keyof typeof CODES]) throw error
    const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    throw fieldErrors([{ field, rule: kind === 'key' ? 'unique' : kind }])
  }
}

export function fieldErrors(messages: Message[]) {
  return new ValidationError(
    Object.fromEntries(
      messages.map(({ field, rule, options }) => [
        field,
        { type: rule, message: `validation.${rule}`, ...(options && { options }) },
      ])
    )
  )
}
