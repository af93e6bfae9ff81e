import { FileText } from 'lucide-react'
import { Icon } from '~/ui/icon'
import type { StoredFile } from '~/lib/stored_file'
import { StoredPhoto } from '~/ui/stored_photo'
import { useTranslation } from '~/hooks/use_translation'

const UNITS = [
  ['megabyte', 1024 * 1024],
  ['kilobyte', 1024],
  ['byte', 1],
] as const

function sizeOf(bytes: number, locale: string) {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least)!
  // English has no plural for "byte" in its short form.
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, style).format(bytes / size)
}

type StoredFilesProps = {
  files: StoredFile[]
  /** Where a file is served. */
  hrefOf: (id: string) => string
  photoLabel: string
}

/** What somebody sent: photos small, documents by their names. */
export function StoredFiles({ files, hrefOf, photoLabel }: StoredFilesProps) {
  const { locale } = useTranslation()
  return files.map((file) => {
    const href = hrefOf(file.id)
    if (file.kind === 'photo') {
      return <StoredPhoto key={file.id} photo={file} src={href} label={photoLabel} />
    }
    return (
      <a
        key={file.id}
        href={href}
        download={file.name}
        className="flex min-h-11 items-center gap-2 text-action underline underline-offset-2"
      >
        <Icon of={FileText} />
        <span className="min-w-0 [overflow-wrap:anywhere]">{file.name}</span>
        <span className="shrink-0 text-sm text-ink-quiet">{sizeOf(file.bytes, locale)}</span>
      </a>
    )
  })
}
