import { useState } from 'react'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import type { Written } from '~/features/messaging/without_script'

/**
 * The words of a message that was refused without script, or before it stood, with the sentence of the refusal until
 * something is typed. Only for the page that the server drew: one that is come back to has its props of then.
 */
export function useRefused(written: Written | null) {
  const errors = useShared().errors as Record<string, string> | undefined
  const hydrated = useHydrated()
  const [refused] = useState(hydrated ? null : written)
  const [sentence, setSentence] = useState(
    hydrated ? undefined : (errors?.body ?? written?.sentence ?? undefined)
  )
  return { body: refused?.body ?? '', sentence, forget: () => setSentence(undefined) }
}
