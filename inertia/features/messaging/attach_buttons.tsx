import { Camera, Paperclip, type LucideIcon } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { iconButtonClasses } from '~/ui/icon_button'
import { useTranslation } from '~/hooks/use_translation'
import { useEffect, useRef, type ComponentProps } from 'react'

const DOCUMENTS = '.pdf,.odt,.ods,.odp,.docx,.xlsx,.pptx,.txt,text/plain,application/pdf'

type PickProps = ComponentProps<'input'> & {
  icon: LucideIcon
  label: string
  onPick: (files: File[]) => void
}

function Pick({ icon, label, onPick, className, ...input }: PickProps) {
  const field = useRef<HTMLInputElement>(null)
  const pick = () => {
    const { files, value } = field.current!
    if (value) onPick([...files!])
    field.current!.value = ''
  }
  // Chosen before the page's script stood.
  useEffect(pick, [])

  return (
    <label
      title={label}
      className={classes(
        iconButtonClasses,
        'relative has-focus-visible:outline-2 has-focus-visible:outline-action',
        className
      )}
    >
      <Icon of={icon} />
      <input
        {...input}
        ref={field}
        type="file"
        aria-label={label}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={pick}
      />
    </label>
  )
}

/** Files of the device, and where fingers are, its camera. */
export function AttachButtons({ onPick }: { onPick: (files: File[]) => void }) {
  const { t } = useTranslation()
  return (
    <>
      <Pick
        icon={Paperclip}
        label={t('messaging.files.attach')}
        accept={`image/*,${DOCUMENTS}`}
        multiple
        onPick={onPick}
      />
      <Pick
        icon={Camera}
        label={t('messaging.files.camera')}
        accept="image/*"
        capture="environment"
        onPick={onPick}
        className="pointer-fine:hidden"
      />
    </>
  )
}
