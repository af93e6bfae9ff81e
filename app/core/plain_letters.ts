/** What is written for a letter that is two in one, or has a stroke, where there are none such. */
const LETTERS: Record<string, string> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th' },
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' },
}

/** Small letters without accents, as they are on any keyboard. Other alphabets stay as they are. */
export const plainLetters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßþøłđðħı]/g, (letter) => LETTERS[letter])
