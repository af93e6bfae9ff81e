import { useEffect, useRef, useState } from 'react'

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/**
 * Takes files that are dropped anywhere on the page, and tells whether some hover over it. Where none are taken they
 * are let fall: the browser would open them in the place of the conversation.
 */
export function useFileDrop(onFiles: ((files: File[]) => void) | null) {
  const [hovering, setHovering] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => void (latest.current = onFiles))

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.dataTransfer!.dropEffect = latest.current ? 'copy' : 'none'
      setHovering(latest.current !== null)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false)
    }
    const drop = (event: DragEvent) => {
      setHovering(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      latest.current?.([...event.dataTransfer!.files])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return hovering
}
