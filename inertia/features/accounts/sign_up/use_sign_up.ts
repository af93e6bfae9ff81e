import { useEffect, useRef, useState } from 'react'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import type { FormErrors } from '~/ui/form_context'
import { passwordFault } from '~/features/accounts/sign_up/password_fault'
import { useSteps } from '~/features/accounts/sign_up/use_steps'
import { dayIn } from '~/lib/day_in'
import { browserZone, UNKNOWN_ZONE } from '~/features/accounts/sign_up/browser_zone'
import { whenWritten } from '~/lib/own_entries'
import { stepInAddress } from '~/features/accounts/sign_up/use_step_history'
import { ageOf, isGuarded, stepsOf, stepWithError } from '~/features/accounts/sign_up/sign_up_steps'
import * as drafts from '~/features/accounts/sign_up/sign_up_draft'

export type SignUpProps = {
  role: drafts.SignUpRole
  /** What came back with a form that was sent without script. */
  typed: drafts.SignUpValues
  signUpId: string
  consentAge: number
  authorisationAge: number
}

/** Where one stands, what was typed, and what was found wrong so far. */
export function useSignUp({ role, typed, signUpId, authorisationAge }: SignUpProps) {
  const root = useRef<HTMLDivElement>(null)
  const { csrfToken, errors: refused, now } = useShared()
  const hydrated = useHydrated()
  const [fresh] = useState({ signUpId, ...typed })
  const [values, setValues] = useState<drafts.SignUpValues>(fresh)
  const [begun, setBegun] = useState<drafts.SignUpValues>(fresh)
  const [kept, setKept] = useState(false)
  const [asking, setAsking] = useState(false)
  const zone = values.timeZone || (hydrated ? browserZone() : UNKNOWN_ZONE)
  const age = ageOf(values, dayIn(zone, now))
  const names = stepsOf(role, !hydrated || isGuarded(age, role, authorisationAge))
  const steps = useSteps({ root, names, role, authorisationAge })

  useEffect(() => whenWritten(begin), [role])

  function begin() {
    if (Object.keys(typed).length > 0) {
      return steps.open(stepWithError(names, { ...refused } as FormErrors))
    }
    const draft = drafts.signUpDrafts.read(role)
    const named = stepInAddress(names)
    steps.open(named < 0 ? (draft?.step ?? 0) : named)
    if (!draft) return
    setValues(draft.values)
    setBegun(draft.values)
    setKept(true)
  }

  function goTo(index: number) {
    steps.goTo(index)
    drafts.signUpDrafts.keep(role, { step: index, values })
  }

  function goBack() {
    steps.goBack()
    drafts.signUpDrafts.keep(role, { step: steps.step - 1, values })
  }

  /** Leaves a step once all is right up to it; what only the server knows of a password is asked for as it is left. */
  async function goOn() {
    const { step } = steps
    if (!steps.isRightUpTo(step)) return
    if (names[step] === 'access') {
      setAsking(true)
      const fault = await passwordFault(root.current!.closest('form')!, csrfToken)
      setAsking(false)
      if (fault) return steps.setFound({ password: fault })
    }
    goTo(step + 1)
  }

  return {
    ...steps,
    root,
    steps: names,
    values,
    begun,
    kept,
    asking,
    age,
    hydrated,
    goOn,
    goBack,
    keep(form: HTMLFormElement) {
      const entered = drafts.keptValues(form)
      setValues(entered)
      drafts.signUpDrafts.keep(role, { step: steps.step, values: entered })
    },
    showFirst(errors: FormErrors) {
      steps.land(Math.max(stepWithError(names, errors), 0))
    },
    forget() {
      drafts.signUpDrafts.forget(role)
    },
    restart() {
      const empty = { signUpId }
      setBegun(empty)
      setValues(empty)
      setKept(false)
      steps.goTo(0)
      drafts.signUpDrafts.forget(role)
    },
  }
}

export type SignUp = ReturnType<typeof useSignUp>
