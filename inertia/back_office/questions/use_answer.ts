import { useRef, useState } from 'react'
import { uuid } from '~/lib/uuid'
import { fileToSend } from '~/lib/shrink_picture'
import { unsent } from '~/features/messaging/unsent'
import { useWords } from '~/back_office/questions/use_words'
import { questionServer } from '~/back_office/questions/server'
import { useAnswerFiles } from '~/back_office/questions/use_answer_files'

/** The same as the server's. */
const LONGEST = 4000

/** How much longer the words are than a message may be: none or less when they fit. */
export const excessOf = (body: string) => body.trim().length - LONGEST

type Change = (what: () => Promise<unknown>) => Promise<boolean>

/**
 * An answer as it is written: its words and files are kept on this device for each question and colleague until they are sent.
 * However often it is sent, it is stored once.
 */
export function useAnswer(id: string, change: Change) {
  const { userId } = useWords()
  const [body, setBody] = useState(() => unsent.draft(userId!, id))
  const { files, moving, add, leaveOut } = useAnswerFiles({ userId: userId!, conversationId: id })
  const clientId = useRef(uuid())
  const [sending, setSending] = useState(false)

  function write(text: string) {
    setBody(text)
    unsent.keepDraft(userId!, id, text)
  }

  async function answer(text: string) {
    for (const { id: fileId, file } of files) {
      await questionServer.attach(id, fileId, await fileToSend(file))
    }
    await questionServer.answer(id, {
      clientId: clientId.current,
      ...(text && { body: text }),
      ...(files.length > 0 && { fileIds: files.map((one) => one.id) }),
    })
  }

  async function send() {
    const text = body.trim()
    if (sending || (text === '' && files.length === 0)) return
    setSending(true)
    const sent = await change(() => answer(text))
    setSending(false)
    if (!sent) return
    clientId.current = uuid()
    write('')
    leaveOut(files)
  }

  return { body, write, files, moving, add, leaveOut, sending, send }
}
