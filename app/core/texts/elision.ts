/** A word that loses its e before a vowel, and the value behind it, as ICU and the back office write it. */
const BEFORE_VALUE = /(?<!\p{L})(d|qu|lorsqu|puisqu|jusqu)e (?=\{\{?\w+\})/giu
/** What nobody types, and one byte where "e " would be two. */
const MARK = '\x7f'
/** An h is left alone: nobody can tell by its letters whether it is silent. So is a y that is a consonant. */
const BEFORE_VOWEL = /\x7f(?=[aeiouà-æè-ïò-öø-üœİ]|y(?![aeiou]))/gi

/** A message of which `elided` can tell, once its values are in place, where French may elide. */
export const marked = (message: string) => message.replace(BEFORE_VALUE, `$1${MARK}`)

/** French elides before a vowel: what is written "de {name}" is read "d’Inès", and "de Marc". */
export const elided = (said: string) => said.replace(BEFORE_VOWEL, '’').replaceAll(MARK, 'e ')
