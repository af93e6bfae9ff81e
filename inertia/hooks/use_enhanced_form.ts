import { useId, useRef, useState } from 'react'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import type { FormErrors } from '~/ui/form_context'

export type EnhancedFormOptions = {
  /** Empties the fields, all or those named, once the server has accepted. */
  resetOnSuccess?: boolean | string[]
  preserveScroll?: boolean
  only?: string[]
  transform?: (data: Record<string, any>) => Record<string, any>
  onSuccess?: () => void
  onError?: (errors: FormErrors) => void
}

/** What script adds to a form: no second send, errors that survive a full load, a clean body. */
export function useEnhancedForm(options: EnhancedFormOptions) {
  const { transform, resetOnSuccess, preserveScroll = true, only, onSuccess, onError } = options
  const shared = useShared()
  const sending = useRef(false)
  const hydrated = useHydrated()
  const prefix = useId().replace(/[^\w]/g, '')
  // Errors that a send without script brought back. The first send with script replaces them.
  const [loaded, setLoaded] = useState<FormErrors>(() => ({ ...shared.errors }) as FormErrors)

  return {
    prefix,
    hydrated,
    merge: (errors: object): FormErrors => ({ ...loaded, ...(errors as FormErrors) }),
    handlers: {
      resetOnSuccess,
      options: { preserveScroll, only },
      // The header carries a token that is always fresh; a stale one in the body would win over it.
      transform: ({ _csrf, ...data }: Record<string, any>) => (transform ? transform(data) : data),
      onBefore: () => !sending.current,
      onStart: () => {
        sending.current = true
        setLoaded({})
      },
      onFinish: () => {
        sending.current = false
      },
      onSuccess,
      onError: (errors: object) => onError?.(errors as FormErrors),
    },
  }
}
