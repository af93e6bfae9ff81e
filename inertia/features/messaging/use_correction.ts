import { useEffect, useRef, useState } from 'react'
import type { Message } from '~/features/messaging/conversation_types'

/**
 * The words of the message that is being corrected, nothing when none is. Should another tab correct the same one, what
 * was not touched yet follows it; what was typed stays, and `overtaken` says so.
 */
export function useCorrection(message: Message | null) {
  const [words, setWords] = useState('')
  const [overtaken, setOvertaken] = useState(false)
  /** Saved without any words, which a message without files can't be. */
  const [emptied, setEmptied] = useState(false)
  const begun = useRef<Message | null>(null)

  useEffect(() => {
    const before = begun.current
    begun.current = message
    if (!message || before?.id !== message.id) {
      setWords(message?.body ?? '')
      setOvertaken(false)
      setEmptied(false)
    } else if (before.body !== message.body) {
      if (words === before.body) setWords(message.body)
      else setOvertaken(words.trim() !== message.body)
    }
  }, [message])

  const write = (text: string) => {
    setEmptied(false)
    setWords(text)
  }
  const lacksWords = () => {
    const lacking = words.trim() === '' && message?.files.length === 0
    setEmptied(lacking)
    return lacking
  }
  return { words, write, overtaken, emptied, lacksWords }
}
