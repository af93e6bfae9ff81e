/** A word that loses its e before a vowel, and the value behind it, as ICU and the back office write it. */
const BEFORE_VALUE = /(?<!\p{L})(d|qu|lorsqu|puisqu|jusqu)e (?=\{\{?\w+\})/giu
/** What nobody types, and one byte where "e " would be two; with what comes behind it. */
const MARK = '\x7f'
const MARKED = /\x7f(?=(.?.?))/gu
/** An h is left alone: nobody can tell by its letters whether it is silent. So is a y that is a consonant. */
const VOWEL = /^([aeiouœæ]|y(?![aeiouœæ]))/i

/** A message of which `elided` can tell, once its values are in place, where French may elide. */
export const marked = (message: string) => message.replace(BEFORE_VALUE, `$1${MARK}`)

/** French elides before a vowel: what is written "de {name}" is read "d’Inès", and "de Marc". */
export const elided = (said: string) =>
  said.replace(MARKED, (_, next: string) => (VOWEL.test(next.normalize('NFD')) ? '’' : 'e '))
