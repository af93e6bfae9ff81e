import { createContext, useContext } from 'react'

export type FieldState = {
  id: string
  name: string
  describedBy?: string
  invalid: boolean
  required: boolean
}

export const FieldContext = createContext<FieldState | null>(null)

/** What an input takes from the Field around it; its own props come after and win. */
export function useControl() {
  const field = useContext(FieldContext)
  if (!field) return {}
  return {
    'id': field.id,
    'name': field.name,
    'required': field.required || undefined,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
  }
}
