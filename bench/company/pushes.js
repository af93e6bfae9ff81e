/**
 * Reads the pushes of a live stream out of its text, however it is cut into pieces.
 *
 * @param {(push: any) => void} tell
 * @returns {(piece: string) => void}
 */
export function pushesIn(tell) {
  let rest = ''
  return (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (!line.startsWith('data: ')) continue
      const { payload } = JSON.parse(line.slice('data: '.length))
      if (payload?.type) tell(payload)
    }
  }
}
