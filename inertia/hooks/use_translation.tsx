import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { createTranslate, type Locale, type Messages, type Translate } from '~/lib/messages'

type Translation = { t: Translate; locale: Locale }

const TranslationContext = createContext<Translation | null>(null)

type TranslationProviderProps = { locale: Locale; messages: Messages; children: ReactNode }

export function TranslationProvider({ locale, messages, children }: TranslationProviderProps) {
  const value = useMemo(
    () => ({ locale, t: createTranslate(locale, messages) }),
    [locale, messages]
  )
  return <TranslationContext.Provider value={value}>{children}</TranslationContext.Provider>
}

/** `t('messaging.send')`, `t('messaging.unread', { count })`: keys are typed from the French texts. */
export function useTranslation(): Translation {
  const value = useContext(TranslationContext)
  if (!value) throw new Error('useTranslation() needs a TranslationProvider above it')
  return value
}
