import { useEffect, useState } from 'react'
import { uuid } from '~/lib/uuid'
import { firstMoving } from '~/lib/moving_picture'
import { chosenFiles, type Place } from '~/features/messaging/chosen_files'

/**
 * A file with the id of its upload: however often it is tried, it is one. `keptAs` is its name on this device: two tabs
 * that show the same one send two.
 */
export type ChosenFile = { id: string; file: File; keptAs: string }

/** The files of an answer that is being written, kept on this device like its words until they are sent or left out. */
export function useAnswerFiles({ userId, conversationId }: Place) {
  const [files, setFiles] = useState<ChosenFile[]>([])
  /** The last that was chosen and will stand still. */
  const [moving, setMoving] = useState<File>()
  const place = { userId, conversationId }

  useEffect(() => {
    let left = false
    void chosenFiles.of({ userId, conversationId }).then((kept) => {
      const back = kept.map(({ id, file }) => ({ id: uuid(), file, keptAs: id }))
      if (!left) setFiles((chosen) => [...back, ...chosen])
    })
    return () => void (left = true)
  }, [userId, conversationId])

  const add = (picked: File[]) => {
    const chosen = picked.map((file) => {
      const id = uuid()
      return { id, file, keptAs: id }
    })
    void chosenFiles.keep(place, chosen)
    void firstMoving(picked).then(setMoving)
    setFiles((before) => [...before, ...chosen])
  }

  const leaveOut = (gone: ChosenFile[]) => {
    void chosenFiles.forget(gone.map(({ keptAs }) => keptAs))
    setFiles((before) => before.filter((one) => !gone.includes(one)))
    setMoving((told) => (gone.some(({ file }) => file === told) ? undefined : told))
  }

  return { files, moving, add, leaveOut }
}
