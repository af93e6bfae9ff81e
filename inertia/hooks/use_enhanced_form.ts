import { useId, useState } from 'react'
import { toast } from '~/lib/toasts'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { useSending } from '~/hooks/use_sending'
import type { FormErrors } from '~/ui/form_context'

export type EnhancedFormOptions = {
  /** Empties the fields, all or those named, once the server has accepted. */
  resetOnSuccess?: boolean | string[]
  preserveScroll?: boolean
  only?: string[]
  transform?: (data: Record<string, any>) => Record<string, any>
  /** For a form that takes long to fill in: what is typed is kept in this tab until it is accepted. */
  keepTyped?: boolean
  /** For a form that says itself, at its place, what nobody answered. */
  saysUnanswered?: boolean
  onSuccess?: () => void
  onError?: (errors: FormErrors) => void
}

/** What script adds to a form: no second send, errors that survive a full load, a clean body, nothing typed lost. */
export function useEnhancedForm(action: string, options: EnhancedFormOptions) {
  const { transform, resetOnSuccess, preserveScroll = true, only, onSuccess, onError } = options
  const { saysUnanswered = false, keepTyped = false } = options
  const shared = useShared()
  const { t } = useTranslation()
  const hydrated = useHydrated()
  const prefix = useId().replace(/[^\w]/g, '')
  const sending = useSending(action)
  // Errors that a send without script brought back. The first send with script replaces them.
  const [loaded, setLoaded] = useState(
    (shared.returned && !shared.returned[action] ? {} : shared.errors) as FormErrors
  )

  return {
    prefix,
    hydrated,
    merge: (errors: object): FormErrors => ({ ...loaded, ...(errors as FormErrors) }),
    handlers: {
      resetOnSuccess,
      options: {
        preserveScroll,
        only,
        onHttpException: sending.onHttpException,
        onNetworkError: () => {
          if (keepTyped) sending.keepSent()
          // Said where the person is: the notice of the connection may be out of sight.
          if (!saysUnanswered) toast(t(sending.mayHaveLeft() ? 'ui.no_answer' : 'ui.not_sent'))
        },
      },
      // The header carries a token that is always fresh; a stale one in the body would win over it.
      transform: ({ _csrf, ...data }: Record<string, any>) => (transform ? transform(data) : data),
      onSubmitCapture: sending.onSubmitCapture,
      onBefore: sending.onBefore,
      onStart: () => {
        sending.onStart()
        setLoaded({})
      },
      onFinish: sending.onFinish,
      onSuccess: (page: { component: string }) => {
        if (sending.wasAccepted(page)) onSuccess?.()
      },
      onError: (errors: object) => onError?.(errors as FormErrors),
    },
  }
}
