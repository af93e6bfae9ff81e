import { useState } from 'react'
import { Dialog } from '~/ui/dialog'
import { useTranslation } from '~/hooks/use_translation'
import type { StoredFile } from '~/lib/stored_file'

/** The longest side of a small photo, in pixels. */
const SIDE = 240

type StoredPhotoProps = { photo: StoredFile; src: string; label: string }

/** A small photo, whose place is there before it is; a press shows it large. */
export function StoredPhoto({ photo, src, label }: StoredPhotoProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { width, height } = { width: photo.width ?? SIDE, height: photo.height ?? SIDE }
  const scale = Math.min(1, SIDE / Math.max(width, height))

  return (
    <>
      <button
        type="button"
        aria-label={t('ui.files.open', { photo: label })}
        onClick={() => setOpen(true)}
        className="my-1 block min-h-11 min-w-11 max-w-full cursor-zoom-in"
      >
        <img
          src={`${src}?size=small`}
          alt={label}
          width={Math.round(width * scale)}
          height={Math.round(height * scale)}
          className="h-auto max-w-full rounded-md bg-line"
        />
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={label}
        wide
        actions={
          <a href={src} download className="text-action underline underline-offset-2">
            {t('ui.files.download')}
          </a>
        }
      >
        <img
          src={src}
          alt={label}
          width={width}
          height={height}
          className="mx-auto h-auto max-h-[70dvh] w-auto max-w-full object-contain"
        />
      </Dialog>
    </>
  )
}
