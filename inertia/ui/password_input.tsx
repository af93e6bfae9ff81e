import { useState } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import { IconButton } from '~/ui/icon_button'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { TextInput, type TextInputProps } from '~/ui/text_input'

/** A password can be shown. Give `autoComplete`: "current-password" or "new-password". */
export function PasswordInput(props: Omit<TextInputProps, 'type'>) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const hydrated = useHydrated()

  return (
    <div className="relative">
      <TextInput
        {...props}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="pr-13"
      />
      {hydrated && (
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={shown ? t('ui.password_hide') : t('ui.password_show')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0"
        />
      )}
    </div>
  )
}
