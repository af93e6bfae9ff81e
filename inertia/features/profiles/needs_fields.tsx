import { useState } from 'react'
import { Checkbox } from '~/ui/checkbox'
import { FieldError } from '~/ui/field_error'
import { useFormState } from '~/ui/form_context'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import type { Choice } from '~/features/profiles/choice'

type NeedsFieldsProps = { subjects: Choice[]; chosen: string[]; essential: string[] }

/** A subject is ticked; then it may be called the most urgent. Without script both are always there. */
export function NeedsFields({ subjects, chosen, essential }: NeedsFieldsProps) {
  const { t } = useTranslation()
  const form = useFormState()
  const hydrated = useHydrated()
  const [ticked, setTicked] = useState(() => new Set(chosen))
  const error = form?.errors.subjects
  const errorId = `${form?.prefix}-subjects`

  const toggle = (id: string, on: boolean) =>
    setTicked((all) => new Set(on ? [...all, id] : [...all].filter((one) => one !== id)))

  return (
    <fieldset id={errorId} aria-describedby={error ? `${errorId}-error` : undefined} tabIndex={-1}>
      <legend className="font-semibold">{t('profiles.student.subjects')}</legend>
      <p className="text-sm text-ink-quiet">{t('profiles.student.subjects_hint')}</p>
      {error && <FieldError id={`${errorId}-error`}>{error}</FieldError>}
      {subjects.map(({ id, name }) => (
        <div
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-1"
        >
          <Checkbox
            name="subjects[]"
            value={id}
            label={name}
            defaultChecked={ticked.has(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          {(ticked.has(id) || !hydrated) && (
            <Checkbox
              name="essential[]"
              value={id}
              label={
                <>
                  <span aria-hidden>{t('profiles.student.essential')}</span>
                  <span className="sr-only">
                    {t('profiles.student.essential_for', { subject: name })}
                  </span>
                </>
              }
              defaultChecked={essential.includes(id)}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
