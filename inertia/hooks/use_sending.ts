import { useRef, type SubmitEvent } from 'react'
import { usePage } from '@inertiajs/react'
import { entriesOf } from '~/lib/form_entries'
import { useShared } from '~/hooks/use_shared'
import { keptForms, type Entries } from '~/lib/kept_forms'

const SIGN_IN = 'accounts/login_sessions/create'
const OUTDATED = 419

type Sent = { form: HTMLFormElement; submitter: HTMLElement | null; entries: Entries }

/**
 * A form on its way: never twice at once; sent again by itself when its page was open for longer than its token
 * holds; kept on the device when the answer is the sign-in page, because the login session is over.
 */
export function useSending(action: string) {
  const { user } = useShared()
  const { component, url: path } = usePage()
  const place = { userId: user?.id ?? '', path, action }
  const underway = useRef(false)
  const left = useRef(false)
  const sent = useRef<Sent | null>(null)
  const outdated = useRef<'no' | 'once' | 'again'>('no')

  const sendAgain = () => {
    const { form, submitter } = sent.current!
    if (form.isConnected) form.requestSubmit(submitter)
  }

  const keepSent = () => keptForms.keep(place, sent.current?.entries ?? [])

  return {
    keepSent,
    onSubmitCapture: ({ currentTarget: form, nativeEvent }: SubmitEvent<HTMLFormElement>) => {
      sent.current = { form, submitter: nativeEvent.submitter, entries: entriesOf(form) }
    },
    onBefore: () => !underway.current,
    onStart: () => {
      underway.current = true
      left.current = navigator.onLine
    },
    /** Without a network nothing leaves; with one, it may have arrived although nobody answered. */
    mayHaveLeft: () => left.current,
    onFinish: () => {
      underway.current = false
      if (outdated.current !== 'once') return
      outdated.current = 'again'
      setTimeout(sendAgain)
    },
    /** The answer brought a fresh token. False: this is dealt with. */
    onHttpException: ({ status }: { status: number }) => {
      if (status !== OUTDATED || outdated.current === 'again') return
      outdated.current = 'once'
      return false
    },
    wasAccepted: (page: { component: string }) => {
      outdated.current = 'no'
      const accepted = page.component !== SIGN_IN || component === SIGN_IN
      if (accepted) keptForms.forget(place)
      else keepSent()
      return accepted
    },
  }
}
