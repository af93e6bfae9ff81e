import { useEffect, useState } from 'react'
import { FileText } from 'lucide-react'
import { Icon } from '~/ui/icon'

/** A file of this device: a photo as it looks, a document by its name. */
export function ChosenFile({ file }: { file: File }) {
  const [preview, setPreview] = useState<string>()
  useEffect(() => {
    if (!file.type.startsWith('image/')) return
    const url = URL.createObjectURL(file)
    setPreview(url)
    return () => URL.revokeObjectURL(url)
  }, [file])

  if (preview) {
    return <img src={preview} alt={file.name} className="size-20 rounded-md object-cover" />
  }
  return (
    <span className="flex max-w-56 min-w-0 items-center gap-2">
      <Icon of={FileText} />
      <span className="truncate">{file.name}</span>
    </span>
  )
}
