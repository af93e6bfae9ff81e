import { useId, type ReactNode } from 'react'
import { FieldError } from '~/ui/field_error'
import { errorKey, fieldId, useFormState } from '~/ui/form_context'
import { choiceMarkClasses, choiceRowClasses } from '~/ui/choice_styles'

type RadioGroupProps = {
  name: string
  legend: string
  options: { value: string; label: ReactNode; hint?: string; disabled?: boolean }[]
  hint?: ReactNode
  defaultValue?: string
  value?: string
  onChange?: (value: string) => void
  required?: boolean
}

export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, options, hint, defaultValue, value, onChange, required } = props
  const form = useFormState()
  const own = useId()
  const id = form ? fieldId(form.prefix, name) : own
  const error = form?.errors[errorKey(name)]
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')

  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy || undefined}>
      <legend className="font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-quiet">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className={choiceRowClasses}>
          <input
            type="radio"
            name={name}
            value={option.value}
            required={required}
            disabled={option.disabled}
            {...(value === undefined
              ? { defaultChecked: defaultValue === option.value }
              : { checked: value === option.value })}
            onChange={() => onChange?.(option.value)}
            className={choiceMarkClasses}
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-sm text-ink-quiet">{option.hint}</span>}
          </span>
        </label>
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
