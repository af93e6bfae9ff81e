export type TextBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }

const HEADING = '# '
const ITEM = '- '

/**
 * What staff write as plain text, cut at blank lines: `# ` begins a heading, `- ` each line of a
 * list, everything else is a paragraph. Nothing in it is ever markup.
 */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(toBlock)
}

function toBlock(block: string): TextBlock {
  const lines = block.split(/\r?\n/).map((line) => line.trim())
  if (block.startsWith(HEADING)) return { kind: 'heading', text: block.slice(HEADING.length) }
  if (lines.every((line) => line.startsWith(ITEM))) {
    return { kind: 'list', items: lines.map((line) => line.slice(ITEM.length)) }
  }
  return { kind: 'paragraph', text: lines.join(' ') }
}
