import { useTranslation } from 'adminjs'
import type { InputHTMLAttributes } from 'react'
import { controlClasses } from '~/ui/control_styles'

export type Errors = Record<
  string,
  { message: string; options?: Record<string, string | number> } | undefined
>
type OfficeFieldProps = {
  name: string
  label: string
  errors: Errors
  options?: { value: string; label: string }[]
  /** A text of more than one line. */
  long?: boolean
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'defaultValue' | 'max' | 'min'>

/** A label above its field, and what is wrong with it below. */
export function OfficeField({ name, label, errors, options, long, ...input }: OfficeFieldProps) {
  const { translateMessage: tm } = useTranslation()
  const error = errors[name]
  const shared = {
    name,
    'id': name,
    'className': controlClasses,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${name}-error` : undefined,
  }
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      {options ? (
        <select
          {...shared}
          className={`${controlClasses} bg-raised!`}
          defaultValue={input.defaultValue}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : long ? (
        <textarea
          {...shared}
          rows={4}
          defaultValue={input.defaultValue}
          className={`${controlClasses} field-sizing-content max-h-[70vh] min-h-28 resize-y`}
        />
      ) : (
        <input {...shared} {...input} />
      )}
      {error && (
        <p id={`${name}-error`} className="mt-1 text-danger">
          {tm(error.message, undefined, error.options as never)}
        </p>
      )}
    </div>
  )
}

type OfficeCheckboxProps = {
  name: string
  label: string
  hint?: string
  defaultChecked?: boolean
}

/** Something that is so or isn't. */
export function OfficeCheckbox({ name, label, hint, defaultChecked }: OfficeCheckboxProps) {
  return (
    <label className="flex min-h-11 items-center gap-3 py-1 sm:col-span-2">
      <input
        type="checkbox"
        name={name}
        value="true"
        defaultChecked={defaultChecked}
        className="size-5 shrink-0 accent-action"
      />
      <span>
        {label}
        {hint && <span className="block text-sm text-ink-quiet">{hint}</span>}
      </span>
    </label>
  )
}
