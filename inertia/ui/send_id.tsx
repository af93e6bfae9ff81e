import { useEffect, useRef } from 'react'
import { useFormContext } from '@inertiajs/react'
import { uuid } from '~/lib/uuid'

/**
 * Inside of a Form that makes something: an id of this send, so that it is made once, however often it arrives. It stays
 * while nobody answers, with what was typed; an answer brings another one.
 */
export function SendId() {
  const form = useFormContext()
  const input = useRef<HTMLInputElement>(null)
  const answered = form?.wasSuccessful || form?.hasErrors

  // To begin anew puts every field back to how it came, this one too.
  useEffect(() => {
    const { form: element } = input.current!
    const renew = () => void (input.current!.value = uuid())
    element!.addEventListener('reset', renew)
    return () => element!.removeEventListener('reset', renew)
  }, [])

  useEffect(() => {
    // What was kept of this form has brought its id back.
    if (answered || !input.current!.value) input.current!.value = uuid()
  }, [answered, form?.errors])

  return <input ref={input} type="hidden" name="id" data-kept />
}
