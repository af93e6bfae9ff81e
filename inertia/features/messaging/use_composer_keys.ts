import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { Intent } from '~/features/messaging/use_message_actions'

/** Where Enter is the only key for a new line, it stays that. */
const isTouch = () => window.matchMedia('(pointer: coarse)').matches

type Ways = {
  body: string
  intent: Intent | null
  onIntent: (intent: Intent | null) => void
  onEditLast: () => void
  /** None while a message is corrected. */
  attach: ((files: Iterable<File>) => void) | null
  send: () => void
}

/** Enter sends, Shift + Enter breaks the line, Escape leaves an answer or a correction, what is pasted as a file is attached. */
export function useComposerKeys({ body, intent, onIntent, onEditLast, attach, send }: Ways) {
  const onPaste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData
    if (!attach || files.length === 0) return
    event.preventDefault()
    attach(files)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && intent) return onIntent(null)
    if (event.key === 'ArrowUp' && body === '' && !intent) {
      event.preventDefault()
      return onEditLast()
    }
    const sends = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
    if (!sends || isTouch()) return
    event.preventDefault()
    send()
  }

  return { onKeyDown, onPaste }
}
