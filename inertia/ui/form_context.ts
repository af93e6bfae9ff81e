import { createContext, useContext } from 'react'

export type FormErrors = Record<string, string>

export type FormState = {
  /** Begins the id of every field, so that two forms on a page never share one. */
  prefix: string
  errors: FormErrors
  /** What brought the errors: while it is the same, they have been told, however often the form is drawn. */
  told?: unknown
  processing: boolean
}

export const FormContext = createContext<FormState | null>(null)

export const useFormState = () => useContext(FormContext)

/** `slots[0][startsAt]` in HTML is `slots.0.startsAt` in the server's answer. */
export const errorKey = (name: string) => name.replace(/\[(\w*)\]/g, '.$1')

export const fieldId = (prefix: string, name: string) =>
  `${prefix}-${errorKey(name).replace(/[^\w]/g, '-')}`
