import { urlFor } from '~/client'
import { router } from '@inertiajs/react'
import type { SharedProps } from '~/types'
import type { HomeworkState } from '~/features/homework/homework_line'

type Outcome = { refused: () => void; finished?: () => void }

/** Tells the server where homework stands, beside whatever else is on its way. */
export function sendHomeworkState(id: string, state: HomeworkState, outcome: Outcome) {
  let accepted = false
  router.put(
    urlFor('homework_states.update', { id }),
    { state },
    {
      async: true,
      preserveScroll: true,
      showProgress: false,
      onSuccess: (page) => {
        accepted = !(page.props as unknown as SharedProps).flash?.error
      },
      onFinish: () => {
        if (!accepted) outcome.refused()
        outcome.finished?.()
      },
    }
  )
}
