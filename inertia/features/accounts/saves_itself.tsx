import { Button } from '~/ui/button'
import { useEffect, useRef, useState } from 'react'
import { useFormContext } from '@inertiajs/react'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'

const AGAIN_AFTER = 10_000

/**
 * Inside of a Form that `saysUnanswered`: each choice is sent by itself, and how that stands is said here. What is chosen
 * while one is on its way goes after it, what nobody answered goes again. Without script there is a button.
 */
export function SavesItself({ onChoice }: { onChoice?: (form: FormData) => void }) {
  const { t } = useTranslation()
  const form = useFormContext()
  const hydrated = useHydrated()
  const place = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const [touched, setTouched] = useState(false)
  const choose = useRef(onChoice)
  useEffect(() => void (choose.current = onChoice))

  useEffect(() => {
    const element = place.current!.closest('form')!
    const hear = () => {
      choose.current?.(new FormData(element))
      setTouched(true)
      setWanted(true)
    }
    element.addEventListener('change', hear)
    return () => element.removeEventListener('change', hear)
  }, [])

  useEffect(() => {
    if (!wanted || !form || form.processing) return
    setWanted(false)
    form.submit()
  }, [wanted, form])

  const underWay = wanted || form?.processing
  const answer = form?.hasErrors ? 'failed' : form?.wasSuccessful ? 'saved' : 'waiting'
  const state = underWay ? 'saving' : answer
  const waits = touched && state === 'waiting'

  useEffect(() => {
    if (!waits) return
    const again = () => setWanted(true)
    const timer = setInterval(again, AGAIN_AFTER)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [waits])

  return (
    <div ref={place}>
      {!hydrated && <Button type="submit">{t('accounts.account.save')}</Button>}
      <p role="status" className="min-h-6 text-sm text-ink-quiet">
        {touched ? t(`accounts.saving.${state}`) : hydrated && t('accounts.saving.by_itself')}
      </p>
    </div>
  )
}
