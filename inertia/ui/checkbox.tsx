import { FieldError } from '~/ui/field_error'
import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { errorKey, fieldId, useFormState } from '~/ui/form_context'
import { choiceMarkClasses, choiceRowClasses } from '~/ui/choice_styles'

type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  label: ReactNode
  hint?: ReactNode
}

/** Carries its own label; `name` and `value` are sent when it is ticked ("1" unless told otherwise). */
export function Checkbox({ label, hint, name, value = '1', ...props }: CheckboxProps) {
  const form = useFormState()
  const own = useId()
  const id = form && name ? `${fieldId(form.prefix, name)}-${value}` : own
  const error = name ? form?.errors[errorKey(name)] : undefined
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')

  return (
    <div>
      <label className={choiceRowClasses}>
        <input
          id={id}
          name={name}
          value={value}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          {...props}
          type="checkbox"
          className={choiceMarkClasses}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ml-8 text-sm text-ink-quiet">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
