import { Paperclip, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '~/ui/icon'
import { IconButton } from '~/ui/icon_button'
import { ChosenFile } from '~/ui/chosen_file'
import { buttonClasses } from '~/ui/button_styles'
import { useControl } from '~/ui/field_context'
import { firstMoving } from '~/lib/first_moving'
import { fileToSend } from '~/lib/shrink_picture'
import { useTranslation } from '~/hooks/use_translation'

/** What staff allow at once. */
export type FileLimits = { count: number; megabytes: number }

const KINDS = 'image/*,.pdf,.odt,.ods,.odp,.docx,.xlsx,.pptx,.txt,text/plain,application/pdf'
const MEGABYTE = 1024 * 1024

/** All together, which is what a request carries. */
const ALL_MEGABYTES = 18

/** Photos and documents to choose or take, shown before they are sent. They go with their form, also without script. */
export function FilesInput({ limits }: { limits: FileLimits }) {
  const { t } = useTranslation()
  const { required: _required, ...control } = useControl()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<File[]>([])
  const [leftOut, tellLeftOut] = useState('')
  const [still, tellStill] = useState('')

  const put = (next: File[]) => {
    const list = new DataTransfer()
    for (const file of next) list.items.add(file)
    if (input.current) input.current.files = list.files
    setFiles(next)
  }
  const tellMoving = async (picked: File[]) => {
    const moving = await firstMoving(picked)
    tellStill(moving ? t('ui.files.still', { name: moving.name }) : '')
  }
  const add = async (picked: File[]) => {
    void tellMoving(picked)
    const { count: most, megabytes } = limits
    const smaller = await Promise.all(picked.map(fileToSend))
    const light = smaller.filter(({ size }) => size <= megabytes * MEGABYTE)
    const heavy = smaller.find((file) => !light.includes(file))
    const all = [...files, ...light]
    const kept = fitting(all.slice(0, most))
    put(kept)
    tellLeftOut(
      [
        heavy && t('ui.files.too_heavy', { name: heavy.name, megabytes }),
        all.length > most && t('ui.files.too_many', { most }),
        kept.length < Math.min(all.length, most) &&
          t('ui.files.too_heavy_together', { megabytes: ALL_MEGABYTES }),
      ]
        .filter(Boolean)
        .join(' ')
    )
  }

  // Chosen before the page's script stood: nobody was told of it.
  useEffect(() => {
    const before = [...(input.current?.files ?? [])]
    if (before.length > 0) void add(before)
  }, [])

  return (
    <div className="flex flex-col items-start gap-2">
      {files.length > 0 && (
        <ul aria-label={t('ui.files.chosen')} className="flex flex-wrap gap-2">
          {files.map((file, place) => (
            <li
              key={`${place} ${file.name}`}
              className="flex items-center rounded-md border border-line bg-raised p-1"
            >
              <ChosenFile file={file} />
              <IconButton
                icon={X}
                label={t('ui.files.remove', { name: file.name })}
                onClick={() => {
                  put(files.filter((each) => each !== file))
                  tellLeftOut('')
                  tellStill('')
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <label className="relative inline-flex has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-action">
        <span className={buttonClasses('secondary', 'small')}>
          <Icon of={Paperclip} />
          {t('ui.files.choose')}
        </span>
        <input
          {...control}
          ref={input}
          name={`${control.name}[]`}
          type="file"
          multiple
          accept={KINDS}
          onChange={({ target }) => void add([...(target.files ?? [])])}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      <p role="status" className="text-sm font-medium text-danger empty:hidden">
        {leftOut}
      </p>
      <p role="status" className="text-sm text-ink-quiet empty:hidden">
        {still}
      </p>
    </div>
  )
}

/** As many of the first ones as a request carries. */
function fitting(files: File[]) {
  let bytes = 0
  return files.filter(({ size }) => (bytes += size) <= ALL_MEGABYTES * MEGABYTE)
}
