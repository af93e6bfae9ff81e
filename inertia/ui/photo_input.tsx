import { ImageUp } from 'lucide-react'
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { buttonClasses } from '~/ui/button_styles'
import { useControl } from '~/ui/field_context'
import { shrinkPicture } from '~/lib/shrink_picture'

type PhotoInputProps = {
  /** What the button says: a phone then asks whether to take a photo or to choose one. */
  label: string
  /** Said beside the button, where something can be dragged. */
  dropLabel: string
  /** Draws what stands there now, or what was chosen and isn't sent yet. */
  picture: (preview: string | null) => ReactNode
}

/** A picture to choose, take or drop, shown before it is sent. */
export function PhotoInput({ label, dropLabel, picture }: PhotoInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const [preview, setPreview] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const control = useControl()
  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview])

  const choose = async (file: File | undefined) => {
    if (!file || !input.current) return setPreview(null)
    const smaller = await shrinkPicture(file)
    const list = new DataTransfer()
    list.items.add(smaller)
    input.current.files = list.files
    setPreview(URL.createObjectURL(smaller))
  }
  // Chosen before the page's script stood: nobody was told of it.
  useEffect(() => void choose(input.current?.files?.[0]), [])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void choose(event.dataTransfer.files[0])
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        'flex flex-wrap items-center gap-5 rounded-lg border border-dashed p-3',
        over ? 'border-action bg-action/10' : 'border-border'
      )}
    >
      {picture(preview)}
      <div className="min-w-0 flex-1 basis-44">
        <label className="relative inline-flex has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-action">
          <span className={buttonClasses('secondary')}>
            <Icon of={ImageUp} />
            {label}
          </span>
          <input
            {...control}
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            onChange={(event) => void choose(event.target.files?.[0])}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
        </label>
        <p className="mt-1 hidden text-sm text-ink-quiet sm:block">{dropLabel}</p>
      </div>
    </div>
  )
}
