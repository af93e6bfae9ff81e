import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { plainLetters } from '#core/plain_letters'

const FILE = 'database/data/common_passwords.txt'
const SHORTEST = 4

/** What is written for a letter, as in `m0td3p@sse`. */
const FIGURES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  '$': 's',
  '!': 'i',
}

let known: Set<string> | undefined

/**
 * Whether this, or this without the figures around it, stands in the shipped list: `motdepasse2026` is
 * as common as `motdepasse`. Nothing leaves the machine to find out.
 */
export function isCommonPassword(plain: string) {
  known ??= new Set(readFileSync(app.makePath(FILE), 'utf8').split('\n'))
  const core = plain.replace(/^\d+|\d+$/g, '')
  return known.has(plain) || (core.length >= SHORTEST && known.has(core))
}

/** Plain letters and figures only. */
export const plainForm = (text: string) =>
  plainLetters(text.normalize('NFKC')).replace(/[^a-z0-9]/g, '')

/** The same, with figures read as the letters that they stand for; those at the end are figures. */
export function unfiguredForm(text: string) {
  const letters = text.toLowerCase().replace(/[\d!@$]+$/, '')
  return plainForm(letters.replace(/[013457@$!]/g, (mark) => FIGURES[mark] ?? mark))
}
