import type { ReactNode } from 'react'
import { Head } from '@inertiajs/react'
import { ConcernLink } from '~/layouts/concern_link'
import { useTranslation } from '~/hooks/use_translation'

type ErrorMessageProps = {
  name: 'not_found' | 'forbidden' | 'too_many_requests' | 'server_error'
  drawing: ReactNode
  /** The way back. */
  action: ReactNode
}

/** What happened, what was kept, what to do. */
export function ErrorMessage({ name, drawing, action }: ErrorMessageProps) {
  const { t } = useTranslation()
  const title = t(`errors.${name}.title`)

  return (
    <section className="flex max-w-text flex-col items-start gap-4 py-6">
      <Head title={title} />
      <div className="w-full max-w-80 text-ink-quiet">{drawing}</div>
      <div className="margin-line flex flex-col items-start gap-4 pl-5 sm:pl-7">
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        <p className="text-lg">{t(`errors.${name}.text`)}</p>
        <div className="flex flex-wrap gap-3 pt-2">{action}</div>
        <ConcernLink className="inline-flex min-h-11 items-center font-medium text-action underline underline-offset-4" />
      </div>
    </section>
  )
}
