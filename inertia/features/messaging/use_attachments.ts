import { useState } from 'react'
import { uuid } from '~/lib/uuid'
import { toast } from '~/lib/toasts'
import { shrinkPicture } from '~/lib/shrink_picture'
import { useTranslation } from '~/hooks/use_translation'
import type { OutgoingFile } from '~/features/messaging/conversation_types'

/** What staff allow in one message. */
export type FileLimits = { count: number; megabytes: number }

const MEGABYTE = 1024 * 1024

/** The server keeps no more of a picture: nobody on a slow connection sends more. */
const SIDE = 2048

const ready = (file: File) => (file.type.startsWith('image/') ? shrinkPicture(file, SIDE) : file)

/** The files that go with the message that is being written. */
export function useAttachments(limits: FileLimits) {
  const { t } = useTranslation()
  const [files, setFiles] = useState<OutgoingFile[]>([])

  const add = async (list: Iterable<File>) => {
    const { count: most, megabytes } = limits
    const smaller = await Promise.all([...list].map(ready))
    const light = smaller.filter((file) => file.size <= megabytes * MEGABYTE)
    const heavy = smaller.find((file) => !light.includes(file))
    if (heavy) toast(t('messaging.files.too_heavy', { name: heavy.name, megabytes }))
    if (files.length + light.length > most) toast(t('messaging.files.too_many', { most }))
    const chosen = light.map((file) => ({ id: uuid(), file }))
    setFiles((present) => [...present, ...chosen].slice(0, most))
  }
  const remove = (id: string) => setFiles((present) => present.filter((one) => one.id !== id))

  return { files, add, remove, put: setFiles }
}
