import { useEffect, useRef, useState } from 'react'
import { uuid } from '~/lib/uuid'
import { toast } from '~/lib/toasts'
import { firstMoving } from '~/lib/first_moving'
import { fileToSend } from '~/lib/shrink_picture'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { chosenFiles, type Place } from '~/features/messaging/chosen_files'
import type { OutgoingFile } from '~/features/messaging/conversation_types'

/** What staff allow in one message. */
export type FileLimits = { count: number; megabytes: number }

/** `keptAs` is its name on this device: two tabs that show the same one send two. */
export type Chosen = OutgoingFile & { keptAs: string; preparing?: boolean }

const MEGABYTE = 1024 * 1024

/** A drawing may hold a program: the server takes none. */
const isDrawing = ({ type, name }: File) => type === 'image/svg+xml' || /\.svgz?$/i.test(name)

/** The files that go with the message that is being written; those of an earlier page are back. */
export function useAttachments(limits: FileLimits, { userId, conversationId }: Place) {
  const { t } = useTranslation()
  const { role } = useShared().user!
  const { count: most, megabytes } = limits
  const [files, setFiles] = useState<Chosen[]>([])
  /** What stands there at this moment: more may be chosen before the page is drawn again. */
  const present = useRef<Chosen[]>([])
  const place = { userId, conversationId }

  const show = (next: Chosen[]) => {
    present.current = next
    setFiles(next)
  }

  const remove = (id: string) => {
    const { keptAs } = present.current.find((one) => one.id === id)!
    void chosenFiles.forget([keptAs])
    show(present.current.filter((one) => one.id !== id))
  }

  /** A picture stands there at once, and is made smaller meanwhile. One that stays too heavy goes. */
  const prepare = async ({ id, keptAs, file: original }: Chosen) => {
    const file = await fileToSend(original)
    if (!present.current.some((one) => one.id === id)) return
    if (file.size > megabytes * MEGABYTE) {
      toast(t('messaging.files.too_heavy', { name: original.name, megabytes }))
      return remove(id)
    }
    void chosenFiles.makeReady(keptAs, file)
    show(present.current.map((one) => (one.id === id ? { id, file, keptAs } : one)))
  }

  useEffect(() => {
    let left = false
    void chosenFiles.of({ userId, conversationId }).then((kept) => {
      if (left) return
      const back: Chosen[] = kept
        .filter(({ id }) => !present.current.some(({ keptAs }) => keptAs === id))
        .map(({ id, file, raw: preparing }) => ({ id: uuid(), file, keptAs: id, preparing }))
      show([...back, ...present.current])
      for (const one of back) if (one.preparing) void prepare(one)
    })
    return () => void (left = true)
  }, [userId, conversationId])

  const tellMoving = async (chosen: Chosen[]) => {
    const moving = await firstMoving(chosen.map(({ file }) => file))
    if (moving) toast(t('ui.files.still', { name: moving.name }))
  }

  const add = (list: Iterable<File>) => {
    const drawing = [...list].find(isDrawing)
    if (drawing) toast(t('messaging.files.drawing', { name: drawing.name }))
    const taken = [...list].filter((file) => !isDrawing(file))
    const room = Math.max(0, most - present.current.length)
    if (taken.length > room) toast(t('messaging.files.too_many', { most }))
    const chosen = taken.slice(0, room).map((file) => {
      const id = uuid()
      return { id, file, keptAs: id, preparing: true }
    })
    void tellMoving(chosen)
    // As they were chosen, for a page that is loaded anew before they are ready.
    void chosenFiles.keep(
      place,
      chosen.map(({ id, file }) => ({ id, file, raw: true }))
    )
    show([...present.current, ...chosen])
    for (const one of chosen) void prepare(one)
  }

  /** Of a message that was not sent, after those that stand there: what is too many is its author's to take off. */
  const putBack = (back: OutgoingFile[]) => {
    void chosenFiles.keep(place, back)
    show([...present.current, ...back.map((one) => ({ ...one, keptAs: one.id }))])
  }

  /** They went with their message. */
  const clear = () => {
    void chosenFiles.forget(present.current.map(({ keptAs }) => keptAs))
    show([])
  }

  const areTooMany = () => {
    const many = present.current.length > most
    if (many) toast(t('messaging.files.take_off', { most, role }))
    return many
  }

  const preparing = files.some((one) => one.preparing)
  return { files, preparing, add, remove, putBack, clear, areTooMany }
}
