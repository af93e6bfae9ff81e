import { IntlMessageFormat } from 'intl-messageformat'
import { elided } from '#core/texts/elision'
import { formattingLocale } from './formatting_locale.js'
import type { MessageKey } from '@generated/messages'

export type Locale = 'fr' | 'en'

/** A plain text, or a parsed one where values go in. */
export type Message = string | ConstructorParameters<typeof IntlMessageFormat>[0]

export type Messages = Record<string, Message>

export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>

export type Translate = (key: MessageKey, values?: MessageValues) => string

export const isLocale = (value: string): value is Locale => value === 'fr' || value === 'en'

/** Gives `t` for a catalogue. A key that is missing shows itself: a test fails on it before people see it. */
export function createTranslate(locale: Locale, messages: Messages): Translate {
  const formats = new Map<string, IntlMessageFormat>()

  return (key, values) => {
    const message = messages[key]
    if (message === undefined) return key
    if (typeof message === 'string') return message
    let format = formats.get(key)
    if (!format) {
      format = new IntlMessageFormat(message, formattingLocale(locale))
      formats.set(key, format)
    }
    return elided(format.format(values) as string)
  }
}
