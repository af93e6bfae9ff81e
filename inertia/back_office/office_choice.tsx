import { useTranslation } from 'adminjs'

type OfficeChoiceProps = {
  name: string
  legend: string
  options: { value: string; label: string; disabled?: boolean }[]
  errors: Record<string, { message: string } | undefined>
}

/** One of a few, none of them chosen before. */
export function OfficeChoice({ name, legend, options, errors }: OfficeChoiceProps) {
  const { translateMessage: tm } = useTranslation()
  const error = errors[name]
  return (
    <fieldset
      className="sm:col-span-2"
      aria-describedby={error ? `${name}-error` : undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      {options.map(({ value, label, disabled }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={name}
            value={value}
            disabled={disabled}
            className="size-5 accent-action"
          />
          <span className={disabled ? 'text-ink-quiet' : undefined}>{label}</span>
        </label>
      ))}
      {error && (
        <p id={`${name}-error`} className="mt-1 text-danger">
          {tm(error.message)}
        </p>
      )}
    </fieldset>
  )
}
