const LONGEST_TITLE = 160

/** A memo of what was written in one field: a short first line above others is its title. */
export function quickWords(text: string) {
  const [first, ...rest] = text.trim().split('\n')
  const body = rest.join('\n').trim()
  return body && first.length <= LONGEST_TITLE
    ? { title: first.trim(), body }
    : { title: '', body: text.trim() }
}
