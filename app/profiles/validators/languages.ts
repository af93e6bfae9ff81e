import vine from '@vinejs/vine'
import { LANGUAGES, MOST_LANGUAGES } from '#profiles/languages'

/** ISO codes of the languages that somebody speaks, as the form sends them. */
export const languages = () =>
  vine.array(vine.enum(LANGUAGES)).distinct().maxLength(MOST_LANGUAGES).optional()
