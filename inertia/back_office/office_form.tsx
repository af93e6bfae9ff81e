import type { FormEventHandler, ReactNode } from 'react'
import { useTranslation } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'

type OfficeFormProps = {
  intro: string
  submit: string
  sending: boolean
  refusal?: string
  onSubmit: FormEventHandler<HTMLFormElement>
  /** Without it there is nothing to send yet. */
  canSubmit?: boolean
  danger?: boolean
  children: ReactNode
}

/** One of our forms inside AdminJS: what it is for, its fields, why it was refused, its button. */
export function OfficeForm({
  intro,
  submit,
  sending,
  refusal,
  onSubmit,
  ...rest
}: OfficeFormProps) {
  const { translateComponent: tc } = useTranslation()
  return (
    <form onSubmit={onSubmit} noValidate className="hs max-w-[46rem] bg-raised p-6 text-ink">
      <p className="mb-6 max-w-text">{intro}</p>
      {rest.children}
      <div
        role="alert"
        className="empty:hidden mb-4 border-l-4 border-danger py-1 pl-3 text-danger"
      >
        {refusal}
      </div>
      {rest.canSubmit !== false && (
        <button
          type="submit"
          aria-disabled={sending}
          className={buttonClasses(rest.danger ? 'danger' : 'primary')}
        >
          {tc(submit)}
        </button>
      )}
    </form>
  )
}
