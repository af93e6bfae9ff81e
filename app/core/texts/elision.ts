type Values = Record<string, unknown>

const BEFORE_VALUE = /(?<!\p{L})(de|que|lorsque|puisque|jusque) \{(\w+)\}/giu
/** An h is left alone: nobody can tell by its letters whether it is silent. So is a y that is a consonant. */
const VOWEL = /^([aeiouœæ]|y(?![aeiouœæ]))/i

/** French elides before a vowel: what is written "de {name}" is read "d’Inès", and "de Marc". */
export const elided = (message: string, values: Values = {}) =>
  message.replace(BEFORE_VALUE, (whole, word: string, name: string) =>
    beginsWithVowel(values[name]) ? `${word.slice(0, -1)}’{${name}}` : whole
  )

const beginsWithVowel = (value: unknown) =>
  typeof value === 'string' && VOWEL.test(value.normalize('NFD'))
