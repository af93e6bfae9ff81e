import type { ReactNode } from 'react'
import { Head } from '@inertiajs/react'
import { ConcernLink } from '~/layouts/concern_link'
import { useTranslation } from '~/hooks/use_translation'

const TEXTS = {
  not_found: ['errors.not_found.title', 'errors.not_found.text'],
  forbidden: ['errors.forbidden.title', 'errors.forbidden.text'],
  too_many_requests: ['errors.too_many_requests.title', 'errors.too_many_requests.text'],
  server_error: ['errors.server_error.title', 'errors.server_error.text'],
} as const

type ErrorMessageProps = {
  name: keyof typeof TEXTS
  drawing: ReactNode
  /** The way back. */
  action: ReactNode
}

/** What happened, what was kept, what to do. */
export function ErrorMessage({ name, drawing, action }: ErrorMessageProps) {
  const { t } = useTranslation()
  const [titleKey, textKey] = TEXTS[name]
  const title = t(titleKey)

  return (
    <section className="flex max-w-text flex-col items-start gap-4 py-6">
      <Head title={title} />
      <div className="w-full max-w-80 text-ink-quiet">{drawing}</div>
      <div className="margin-line flex flex-col items-start gap-4 pl-5 sm:pl-7">
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        <p className="text-lg">{t(textKey)}</p>
        <div className="flex flex-wrap gap-3 pt-2">{action}</div>
        <ConcernLink className="inline-flex min-h-11 items-center font-medium text-action underline underline-offset-4" />
      </div>
    </section>
  )
}
