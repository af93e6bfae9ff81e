import { done, refused } from '#core/result'
import { decodeText } from '#core/files/decode_text'
import { zipEntries } from '#core/files/zip_entries'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const ODF = 'application/vnd.oasis.opendocument'

/** What a document may be, by its content, and how its name ends. */
const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  [`${ODF}.text`]: 'odt',
  [`${ODF}.spreadsheet`]: 'ods',
  [`${ODF}.presentation`]: 'odp',
  [`${OFFICE}.wordprocessingml.document`]: 'docx',
  [`${OFFICE}.spreadsheetml.sheet`]: 'xlsx',
  [`${OFFICE}.presentationml.presentation`]: 'pptx',
}

/** Programs inside of an office document, whatever its name says. */
const PROGRAM = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/)|^(Basic|Scripts)\//i

const LONGEST_NAME = 120
const CONTROL = /[\p{Cc}\p{Cf}]/gu

/** Everything but tabs and line breaks that no text holds. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/

export type DocumentFile = { contents: Buffer; mediaType: string; name: string }

/**
 * A document that somebody sent, when its content is one of the kinds that are taken: what its name claims counts
 * for nothing, and the name that it keeps ends as its content says.
 *
 * @param sniffed the media type that the first bytes show, if any.
 */
export function documentFile(contents: Buffer, sniffed: string | undefined, name: string) {
  if (!sniffed) return textFile(contents, name)
  const extension = EXTENSIONS[sniffed]
  if (!extension) return refused(/macro/i.test(sniffed) ? 'file_macros' : 'file_kind')
  if (extension !== 'pdf') {
    const entries = zipEntries(contents)
    if (!entries) return refused('file_unreadable')
    if (entries.some((entry) => PROGRAM.test(entry))) return refused('file_macros')
  }
  return done({ contents, mediaType: sniffed, name: nameOf(name, extension) })
}

/** Stored as UTF-8, whatever wrote it. */
function textFile(contents: Buffer, name: string) {
  const text = decodeText(contents)
  if (BINARY.test(text)) return refused('file_kind')
  const file = { contents: Buffer.from(text), mediaType: 'text/plain', name: nameOf(name, 'txt') }
  return done(file)
}

/** For people to read, never a path; it can't hide how it ends. */
export function nameOf(name: string, extension: string) {
  const last = name.normalize('NFC').replace(CONTROL, '').split(/[/\\]/).at(-1)!
  const stem = last.replace(/\.[a-z0-9]{1,8}$/i, '').trim()
  return `${[...stem].slice(0, LONGEST_NAME).join('') || 'document'}.${extension}`
}
