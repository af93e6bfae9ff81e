import { useId, type ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { FieldError } from '~/ui/field_error'
import { FieldContext } from '~/ui/field_context'
import { useTranslation } from '~/hooks/use_translation'
import { errorKey, fieldId, useFormState } from '~/ui/form_context'

type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  /** The Form's own error is used unless this says otherwise. */
  error?: string
  required?: boolean
  /** Needed in some cases only, which the hint or what stands around it names: "optional" would be wrong. */
  unmarked?: boolean
  /** A shorter label to look at, where what stands around it says the rest. */
  visibleLabel?: string
  /** The label is read out but not shown, for a field whose place says enough. */
  hideLabel?: boolean
  className?: string
  children: ReactNode
}

/** Label above, then the hint, the input, and what is wrong with it, all tied together. */
export function Field(props: FieldProps) {
  const {
    name,
    label,
    visibleLabel,
    hint,
    required = false,
    unmarked,
    hideLabel,
    className,
    children,
  } = props
  const { t } = useTranslation()
  const form = useFormState()
  const own = useId()
  const id = form ? fieldId(form.prefix, name) : own
  const error = props.error ?? form?.errors[errorKey(name)]
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')

  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-semibold'}>
        {visibleLabel ? (
          <>
            <span aria-hidden>{visibleLabel}</span>
            <span className="sr-only">{label}</span>
          </>
        ) : (
          label
        )}
        {!required && !unmarked && !hideLabel && (
          <span className="font-normal text-ink-quiet"> ({t('ui.optional')})</span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-quiet">
          {hint}
        </p>
      )}
      <FieldContext
        value={{
          id,
          name,
          required,
          invalid: Boolean(error),
          describedBy: describedBy || undefined,
        }}
      >
        {children}
      </FieldContext>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
