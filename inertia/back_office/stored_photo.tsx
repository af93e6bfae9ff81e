import { useRef, useState } from 'react'
import { useTranslation } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import type { HrefOf, OfficeFile } from '~/back_office/stored_files'

type StoredPhotoProps = { photo: OfficeFile; hrefOf: HrefOf; download: string }

/** A small photo; a press shows it large, which is asked for only then. */
export function StoredPhoto({ photo: { id, width, height }, hrefOf, download }: StoredPhotoProps) {
  const { translateComponent: tc } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const label = tc('StoredFiles.photo')

  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }

  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-label={tc('StoredFiles.open')}
        className="block min-h-11 min-w-11 max-w-full cursor-zoom-in border-0 bg-transparent p-0"
      >
        <img
          src={hrefOf(id, 'small')}
          alt={label}
          className="h-40 w-auto max-w-full rounded bg-line object-contain"
        />
      </button>
      <dialog
        ref={dialog}
        aria-label={label}
        closedby="any"
        onClose={() => setOpen(false)}
        className="m-auto w-[min(64rem,calc(100vw-2rem))] border border-line bg-raised p-5 text-ink backdrop:bg-[rgb(0_0_0/0.5)]"
      >
        {open && (
          <img
            src={hrefOf(id, 'large')}
            alt={label}
            width={width ?? undefined}
            height={height ?? undefined}
            className="mx-auto block h-auto max-h-[70dvh] w-auto max-w-full object-contain"
          />
        )}
        <div className="mt-4 flex flex-wrap items-center justify-end gap-3">
          <a
            href={hrefOf(id, 'large')}
            download
            className="flex min-h-11 items-center text-action underline underline-offset-2"
          >
            {download}
          </a>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className={buttonClasses('secondary', 'small')}
          >
            {tc('StoredFiles.close')}
          </button>
        </div>
      </dialog>
    </>
  )
}
