import { useEffect, useState, type RefObject } from 'react'
import type { FormErrors } from '~/ui/form_context'
import { useStepCheck } from '~/features/accounts/sign_up/use_step_check'
import type { StepName } from '~/features/accounts/sign_up/sign_up_steps'
import type { SignUpRole } from '~/features/accounts/sign_up/sign_up_draft'
import * as history from '~/features/accounts/sign_up/use_step_history'

type StepsProps = {
  root: RefObject<HTMLDivElement | null>
  names: StepName[]
  role: SignUpRole
  authorisationAge: number
}

/** The step that is open, and the ways to another: none leads beyond the first that lacks something. */
export function useSteps({ root, names, role, authorisationAge }: StepsProps) {
  const check = useStepCheck(role, authorisationAge)
  const [at, setAt] = useState(0)
  const [wanted, setWanted] = useState<number | null>(null)
  const [found, setFound] = useState<FormErrors>({})
  const [moves, setMoves] = useState(0)
  const step = Math.min(at, names.length - 1)

  const parts = () => [
    ...(root.current?.querySelectorAll<HTMLFieldSetElement>('fieldset[data-step]') ?? []),
  ]

  /** Where something is missing or wrong first, up to a step; the step itself when all is right. */
  function firstWrong(last: number) {
    for (const [index, part] of parts()
      .slice(0, last + 1)
      .entries()) {
      const errors = check(part)
      if (Object.keys(errors).length > 0) return { index, errors }
    }
    return { index: last, errors: {} }
  }

  /** Opens a step in the place of the one that is open. */
  function land(index: number, errors: FormErrors = {}) {
    setFound(errors)
    setAt(index)
    history.replaceStep(names[index])
  }

  function goTo(index: number) {
    setFound({})
    setAt(index)
    setMoves((count) => count + 1)
    history.pushStep(names[index])
  }

  /** As the browser's Back does; where that leads elsewhere, in the place of the step that is open. */
  function goBack() {
    if (history.isBefore(names, step - 1)) return window.history.back()
    land(step - 1)
    setMoves((count) => count + 1)
  }

  history.useStepHistory(names, (index) => {
    if (firstWrong(index).index < index) return window.history.back()
    setFound({})
    setAt(index)
    setMoves((count) => count + 1)
  })

  // The steps before it become entries too, once the answers that were kept stand in the fields.
  useEffect(() => {
    if (wanted === null) return
    const { index } = firstWrong(Math.min(Math.max(wanted, 0), names.length - 1))
    setAt(index)
    if (history.stepInAddress(names) < 0) names.slice(1, index + 1).forEach(history.pushStep)
    else history.replaceStep(names[index])
  }, [wanted])

  useEffect(() => {
    if (moves > 0) parts()[step]?.querySelector('legend')?.focus()
  }, [moves])

  return {
    step,
    found,
    setFound,
    land,
    goTo,
    goBack,
    open: setWanted,
    /** Whether everything up to this step is right; leads to the first that isn't. */
    isRightUpTo(last: number) {
      const { index, errors } = firstWrong(last)
      const right = Object.keys(errors).length === 0
      if (right) setFound({})
      else land(index, errors)
      return right
    },
  }
}
