import { urlFor } from '~/client'
import { router } from '@inertiajs/react'
import type { Data } from '@generated/data'

export type Task = Data.Homework.Task

const options = (refused: () => void) => {
  let accepted = false
  return {
    async: true,
    preserveScroll: true,
    preserveState: true,
    showProgress: false,
    onSuccess: () => void (accepted = true),
    onFinish: () => {
      if (!accepted) refused()
    },
  }
}

/** What is said of a task to the server, beside whatever else is on its way. */
export const sendTask = {
  done({ id }: Task, done: boolean, refused: () => void) {
    if (done) router.post(urlFor('task_completions.store', { id }), {}, options(refused))
    else router.delete(urlFor('task_completions.destroy', { id }), options(refused))
  },

  pinned({ id }: Task, pinned: boolean, refused: () => void) {
    if (pinned) router.post(urlFor('task_pins.store', { id }), {}, options(refused))
    else router.delete(urlFor('task_pins.destroy', { id }), options(refused))
  },

  gone({ id }: Task, refused: () => void) {
    router.delete(urlFor('tasks.destroy', { id }), options(refused))
  },

  /** What was deleted comes back under its own id. */
  back({ id, title, dueLocal, pinned, doneAt }: Task, refused: () => void) {
    const task = { id, title, dueLocal, pinned, done: doneAt !== null }
    router.post(urlFor('tasks.store'), task, options(refused))
  },
}
