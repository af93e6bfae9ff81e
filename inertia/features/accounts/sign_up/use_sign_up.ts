import { useEffect, useRef, useState } from 'react'
import { useHydrated } from '~/hooks/use_hydrated'
import type { FormErrors } from '~/ui/form_context'
import { useFieldCheck } from '~/features/accounts/sign_up/use_field_check'
import { isGuarded, stepsOf, stepWithError } from '~/features/accounts/sign_up/sign_up_steps'
import * as drafts from '~/features/accounts/sign_up/sign_up_draft'

export type SignUpProps = {
  role: drafts.SignUpRole
  /** What came back with a form that was sent without script. */
  typed: drafts.SignUpValues
  signUpId: string
  consentAge: number
  authorisationAge: number
}

const focusIn = (part: HTMLElement | null | undefined) =>
  part?.querySelector<HTMLElement>('legend')?.focus()

/** Where one stands, what was typed, and what the browser found wrong so far. */
export function useSignUp({ role, typed, signUpId, authorisationAge }: SignUpProps) {
  const root = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  const check = useFieldCheck()
  const [fresh] = useState({ signUpId, ...typed })
  const [values, setValues] = useState<drafts.SignUpValues>(fresh)
  const [begun, setBegun] = useState<drafts.SignUpValues>(fresh)
  const [step, setStep] = useState(0)
  const [found, setFound] = useState<FormErrors>({})
  const [kept, setKept] = useState(false)
  const [moves, setMoves] = useState(0)
  const steps = stepsOf(role, !hydrated || isGuarded(role, values, authorisationAge))
  const current = Math.min(step, steps.length - 1)
  const partAt = (index: number) => root.current?.querySelectorAll('fieldset[data-step]')[index]

  useEffect(() => {
    const draft = drafts.signUpDrafts.read(role)
    if (!draft || Object.keys(typed).length > 0) return
    setValues(draft.values)
    setBegun(draft.values)
    setStep(draft.step)
    setKept(true)
  }, [role])

  useEffect(() => {
    if (moves > 0) focusIn(partAt(current) as HTMLElement)
  }, [moves])

  function goTo(index: number) {
    setStep(index)
    setMoves((count) => count + 1)
    drafts.signUpDrafts.keep(role, { step: index, values })
  }

  /** Whether everything up to this step is right; leads to the first that isn't. */
  function isRightUpTo(last: number) {
    for (let index = 0; index <= last; index++) {
      const part = partAt(index)
      const errors = part ? check(part as HTMLElement) : {}
      if (Object.keys(errors).length === 0) continue
      setFound(errors)
      setStep(index)
      return false
    }
    setFound({})
    return true
  }

  return {
    root,
    steps,
    step: current,
    values,
    begun,
    kept,
    found,
    hydrated,
    isRightUpTo,
    goTo,
    keep(form: HTMLFormElement) {
      const now = drafts.keptValues(form)
      setValues(now)
      drafts.signUpDrafts.keep(role, { step: current, values: now })
    },
    showFirst(errors: FormErrors) {
      setFound({})
      setStep(Math.max(stepWithError(steps, errors), 0))
    },
    forget() {
      drafts.signUpDrafts.forget(role)
    },
    restart() {
      drafts.signUpDrafts.forget(role)
      const empty = { signUpId }
      setBegun(empty)
      setValues(empty)
      setKept(false)
      setFound({})
      goTo(0)
      drafts.signUpDrafts.forget(role)
    },
  }
}

export type SignUp = ReturnType<typeof useSignUp>
