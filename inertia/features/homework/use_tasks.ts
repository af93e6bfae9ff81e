import { useEffect, useState } from 'react'
import { dismiss, toast } from '~/lib/toasts'
import { useTranslation } from '~/hooks/use_translation'
import { sendTask, type Task } from '~/features/homework/send_task'

type Touch = { done?: boolean; pinned?: boolean; gone?: boolean }
/** `agreed`: the server has said the same since. */
type Touched = Record<string, Touch & { task: Task; agreed?: boolean }>

export type ShownTask = { task: Task; done: boolean; pinned: boolean }

/**
 * Tasks as the person left them: each touch shows at once and can be undone. What was ticked here stays in its place
 * until one leaves; what the server refuses goes back to how it was, and what was changed elsewhere afterwards shows as it is.
 */
export function useTasks(open: Task[], done: Task[]) {
  const { t } = useTranslation()
  const [touched, setTouched] = useState<Touched>({})
  useEffect(() => setTouched((all) => settled(all, [...open, ...done])), [open, done])

  const touch = (task: Task, change: Touch) =>
    setTouched((all) => ({
      ...all,
      [task.id]: { ...all[task.id], ...change, task, agreed: false },
    }))
  /** `noted` is the toast that said that it was done. */
  const refused = (task: Task, before: Touch, noted?: number) => () => {
    touch(task, before)
    if (noted) dismiss(noted)
    toast(t('homework.not_saved', { title: task.title }))
  }

  const setDone = (task: Task, isDone: boolean, noted?: number) => {
    touch(task, { done: isDone })
    sendTask.done(task, isDone, refused(task, { done: !isDone }, noted))
  }
  const setPinned = (task: Task, pinned: boolean) => {
    touch(task, { pinned })
    sendTask.pinned(task, pinned, refused(task, { pinned: !pinned }))
  }
  const bringBack = (task: Task) => {
    touch(task, { gone: false })
    sendTask.back(task, refused(task, { gone: true }))
  }

  const shown = (task: Task): ShownTask => ({
    task,
    done: touched[task.id]?.done ?? task.doneAt !== null,
    pinned: touched[task.id]?.pinned ?? task.pinned,
  })
  const here = (task: Task) => !touched[task.id]?.gone
  const ticked = Object.values(touched)
    .map(({ task }) => task)
    .filter((task) => task.doneAt === null && !open.some(({ id }) => id === task.id))
    .filter((task) => touched[task.id].done && here(task))
  const inPlace = new Set([...open, ...ticked].map(({ id }) => id))

  return {
    open: [...open, ...ticked].filter(here).map(shown),
    done: done.filter((task) => here(task) && !inPlace.has(task.id)).map(shown),
    toggle: ({ task, done: isDone }: ShownTask) => {
      const said = t(`homework.tasks.${isDone ? 'unticked' : 'ticked'}`, { title: task.title })
      setDone(task, !isDone, toast(said, { onUndo: () => setDone(task, isDone) }))
    },
    pin: ({ task, pinned }: ShownTask) => setPinned(task, !pinned),
    remove: ({ task }: ShownTask) => {
      touch(task, { gone: true })
      const said = t('homework.tasks.deleted', { title: task.title })
      const noted = toast(said, { onUndo: () => bringBack(task) })
      sendTask.gone(task, refused(task, { gone: false }, noted))
    },
  }
}

/** Without what the server, once it agreed, says differently. */
function settled(all: Touched, tasks: Task[]): Touched {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, each]) => {
      const now = byId.get(id)
      const agrees = now !== undefined && isAsTouched(now, each)
      return now && each.agreed && !agrees ? [] : [[id, { ...each, agreed: each.agreed || agrees }]]
    })
  )
}

const isAsTouched = ({ doneAt, pinned }: Task, touched: Touch) =>
  !touched.gone &&
  (touched.done ?? doneAt !== null) === (doneAt !== null) &&
  (touched.pinned ?? pinned) === pinned

export type TaskMoves = Pick<ReturnType<typeof useTasks>, 'toggle' | 'pin' | 'remove'>
