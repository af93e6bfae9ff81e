import { urlFor } from '~/client'
import { router } from '@inertiajs/react'
import type { SharedProps } from '~/types'
import type { HomeworkState } from '~/features/homework/homework_line'

type Moved = {
  state: HomeworkState
  /** Takes back what was done just now: that is no news to anybody. */
  undo?: true
}

type Outcome = {
  /** `said`: the page says why. */
  refused: (said: boolean) => void
}

/** Tells the server where homework stands, beside whatever else is on its way. */
export function sendHomeworkState(id: string, moved: Moved, outcome: Outcome) {
  let [accepted, said] = [false, false]
  router.put(urlFor('homework_states.update', { id }), moved, {
    async: true,
    preserveScroll: true,
    showProgress: false,
    onSuccess: (page) => {
      said = Boolean((page.props as unknown as SharedProps).flash?.error)
      accepted = !said
    },
    onFinish: () => {
      if (!accepted) outcome.refused(said)
    },
  })
}
