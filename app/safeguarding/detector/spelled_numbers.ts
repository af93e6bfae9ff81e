import { NUMBER_WORDS } from '#safeguarding/detector/number_words'
import type { Token } from '#safeguarding/detector/tokens'

const LONGEST_FIRST = NUMBER_WORDS.toSorted((one, other) => other.length - one.length).join('|')
/** One word of a number alone may be part of another, as "huit" of "huître"; no other ends with "zero". */
const NUMBERS = new RegExp(`(?:${LONGEST_FIRST}){2,}|zero$`)
const NUMBER = new RegExp(LONGEST_FIRST, 'g')

/** Letters as one word, or where numbers stand among them as theirs: "czerosix" is "c", "zero" and "six". */
export function spelledNumbers(letters: Token[]): Token[] {
  const text = letters.map((letter) => letter.text).join('')
  const numbers = NUMBERS.exec(text)
  if (!numbers) return [wordOf(letters, text)]
  const end = numbers.index + numbers[0].length
  const words = [text.slice(0, numbers.index), ...numbers[0].match(NUMBER)!, text.slice(end)]
  let from = 0
  return words.flatMap((word) => {
    const own = letters.slice(from, (from += word.length))
    return word === '' ? [] : [wordOf(own, word)]
  })
}

const wordOf = (letters: Token[], text: string): Token => ({
  ...letters[0],
  text,
  end: letters.at(-1)!.end,
  spelled: true,
})
