import { useEffect, useState } from 'react'
import { uuid } from '~/lib/uuid'
import { toast } from '~/lib/toasts'
import { shrinkPicture } from '~/lib/shrink_picture'
import { useTranslation } from '~/hooks/use_translation'
import { chosenFiles, type Place } from '~/features/messaging/chosen_files'
import type { OutgoingFile } from '~/features/messaging/conversation_types'

/** What staff allow in one message. */
export type FileLimits = { count: number; megabytes: number }

/** `keptAs` is its name on this device: two tabs that show the same one send two. */
type Chosen = OutgoingFile & { keptAs: string }

const MEGABYTE = 1024 * 1024

/** The server keeps no more of a picture: nobody on a slow connection sends more. */
const SIDE = 2048

const ready = (file: File) => (file.type.startsWith('image/') ? shrinkPicture(file, SIDE) : file)

/** The files that go with the message that is being written; those of an earlier page are back. */
export function useAttachments(limits: FileLimits, { userId, conversationId }: Place) {
  const { t } = useTranslation()
  const [files, setFiles] = useState<Chosen[]>([])
  const place = { userId, conversationId }

  useEffect(() => {
    let left = false
    void chosenFiles.of({ userId, conversationId }).then((kept) => {
      const back = kept.map(({ id, file }) => ({ id: uuid(), file, keptAs: id }))
      if (!left) setFiles((present) => [...back, ...present].slice(0, limits.count))
    })
    return () => void (left = true)
  }, [userId, conversationId])

  const choose = (chosen: OutgoingFile[]) => {
    void chosenFiles.keep(place, chosen)
    return chosen.map((one) => ({ ...one, keptAs: one.id }))
  }

  const add = async (list: Iterable<File>) => {
    const moving = [...list].find((file) => file.type === 'image/gif')
    if (moving) toast(t('messaging.files.still', { name: moving.name }))
    const { count: most, megabytes } = limits
    const smaller = await Promise.all([...list].map(ready))
    const light = smaller.filter((file) => file.size <= megabytes * MEGABYTE)
    const heavy = smaller.find((file) => !light.includes(file))
    if (heavy) toast(t('messaging.files.too_heavy', { name: heavy.name, megabytes }))
    if (files.length + light.length > most) toast(t('messaging.files.too_many', { most }))
    const room = Math.max(0, most - files.length)
    const chosen = choose(light.slice(0, room).map((file) => ({ id: uuid(), file })))
    setFiles((present) => [...present, ...chosen].slice(0, most))
  }

  const remove = (id: string) => {
    void chosenFiles.forget(files.filter((one) => one.id === id).map(({ keptAs }) => keptAs))
    setFiles((present) => present.filter((one) => one.id !== id))
  }

  /** These in the place of those that stand there. */
  const put = (next: OutgoingFile[]) => {
    void chosenFiles.forget(files.map(({ keptAs }) => keptAs))
    setFiles(choose(next))
  }

  return { files, add, remove, put }
}
