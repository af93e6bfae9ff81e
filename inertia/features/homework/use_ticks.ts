import { useEffect, useState } from 'react'
import { dismiss, toast } from '~/lib/toasts'
import { useTranslation } from '~/hooks/use_translation'
import { sendHomeworkState } from '~/features/homework/send_state'
import type { HomeworkLine, ShownLine } from '~/features/homework/homework_line'

/** `left`: the server has listed it no more since. */
type Touched<Line extends HomeworkLine> = Record<string, ShownLine<Line> & { left?: true }>

/**
 * Ticks are set at once and undone in one tap. A line that was ticked here stays in its place until one
 * leaves, although the server lists it no more; what was not taken goes back to how it was, and is told.
 * What is listed anew afterwards, since the tutor asked once more, is to be ticked again.
 */
export function useTicks<Line extends HomeworkLine>(lines: Line[]) {
  const { t } = useTranslation()
  const [touched, setTouched] = useState<Touched<Line>>({})
  useEffect(() => setTouched((all) => settled(all, lines)), [lines])

  const forget = (id: string) =>
    setTouched((all) => Object.fromEntries(Object.entries(all).filter(([each]) => each !== id)))
  const set = (line: Line, done: boolean) =>
    setTouched((all) => ({ ...all, [line.id]: { line, done } }))

  const tell = ({ title }: Line, said: boolean) =>
    void (said || toast(t('homework.not_saved', { title })))

  const untick = (line: Line) => {
    set(line, false)
    const refused = (said: boolean) => {
      set(line, true)
      tell(line, said)
    }
    sendHomeworkState(line.id, { state: line.state, undo: true }, { refused })
  }

  const tick = (line: Line) => {
    set(line, true)
    const noted = toast(t('homework.ticked', { title: line.title }), { onUndo: () => untick(line) })
    const refused = (said: boolean) => {
      forget(line.id)
      dismiss(noted)
      tell(line, said)
    }
    sendHomeworkState(line.id, { state: 'submitted' }, { refused })
  }

  const missing = Object.values(touched).filter(
    ({ line }) => !lines.some(({ id }) => id === line.id)
  )
  const shown = [
    ...lines.map((line) => ({ line, done: touched[line.id]?.done ?? false })),
    ...missing,
  ].sort((one, other) => one.line.dueAt.localeCompare(other.line.dueAt))

  return {
    shown,
    toggle: ({ line, done }: ShownLine<Line>) => (done ? untick(line) : tick(line)),
  }
}

/** What the server says after a touch holds; the same object where it says nothing new. */
function settled<Line extends HomeworkLine>(all: Touched<Line>, lines: Line[]): Touched<Line> {
  const entries = Object.entries(all)
  const kept = entries.flatMap(([id, each]) => {
    if (!lines.some((line) => line.id === id))
      return [[id, { ...each, left: true as const }] as const]
    return each.left || !each.done ? [] : [[id, each] as const]
  })
  const same = entries.every(([, { left }], place) => left === kept[place]?.[1].left)
  return same && kept.length === entries.length ? all : Object.fromEntries(kept)
}

export type Ticks<Line extends HomeworkLine> = ReturnType<typeof useTicks<Line>>
