import { useEffect, useRef } from 'react'
import { useTranslation } from '~/hooks/use_translation'
import { fieldId, useFormState } from '~/ui/form_context'

/** Stands above a form that came back: takes the focus, and each line leads to its field. */
export function ErrorSummary() {
  const form = useFormState()
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const errors = Object.entries(form?.errors ?? {})
  const signature = errors.map(([name]) => name).join(' ')

  useEffect(() => {
    // A refusal without script comes back with the page, where everything is closed.
    box.current?.closest('details')?.setAttribute('open', '')
    box.current?.focus()
  }, [signature, form?.told])

  if (!form || errors.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-r-lg border-2 border-danger bg-raised p-4"
    >
      <p className="font-semibold text-danger">{t('ui.errors_title', { count: errors.length })}</p>
      <ul className="mt-2 list-disc pl-5">
        {errors.map(([name, message]) => (
          <li key={name}>
            <a href={`#${fieldId(form.prefix, name)}`} className="underline underline-offset-4">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
