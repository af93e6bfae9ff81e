import { useFormContext, usePage } from '@inertiajs/react'
import { useEffect, useRef, useState } from 'react'
import { entriesOf, fillIn } from '~/lib/form_entries'
import { keptForms, type Place } from '~/lib/kept_forms'
import { useShared } from '~/hooks/use_shared'

/** Asks every form on the page to keep what was typed: the page is about to go. */
export const KEEP_ALL = 'homeskolar:keep-forms'

const PAUSE = 400

/**
 * Fills in what was kept of this form, or came back with a refusal that it met without script, once the page is alive; and
 * keeps what is typed while it is typed (`always`) or when the page is about to go.
 */
export function useKeptForm(action: string, always: boolean) {
  const { user, returned } = useShared()
  const path = usePage().url
  const form = useFormContext()
  const mark = useRef<HTMLDivElement>(null)
  const [isBack, setIsBack] = useState(false)
  const place: Place = { userId: user?.id ?? '', path, action }
  const formElement = () => mark.current!.closest('form')!

  useEffect(() => {
    const kept = keptForms.read(place)
    const typed = kept ?? returned?.[action]
    if (!typed) return
    const fill = () => mark.current && fillIn(formElement(), typed)
    setTimeout(() => {
      fill()
      // Once more: a choice may have brought new fields.
      setTimeout(fill)
    })
    setIsBack(!!kept)
  }, [])

  useEffect(() => {
    const element = formElement()
    let typed = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => typed && keptForms.keep(place, entriesOf(element))
    const hear = () => {
      typed = true
      clearTimeout(timer)
      if (always) timer = setTimeout(keep, PAUSE)
    }
    const stop = () => {
      typed = false
      clearTimeout(timer)
    }
    element.addEventListener('input', hear)
    element.addEventListener('submit', stop)
    window.addEventListener(KEEP_ALL, keep)
    if (always) window.addEventListener('pagehide', keep)
    return () => {
      stop()
      element.removeEventListener('input', hear)
      element.removeEventListener('submit', stop)
      window.removeEventListener(KEEP_ALL, keep)
      window.removeEventListener('pagehide', keep)
    }
  }, [place.userId, path, action, always])

  const throwAway = () => {
    keptForms.forget(place)
    form?.reset()
    setIsBack(false)
  }
  return { mark, isBack, throwAway }
}
