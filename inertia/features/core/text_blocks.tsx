import type { TextBlock } from '#core/text_blocks'

export type { TextBlock }

function Block({ block }: { block: TextBlock }) {
  if (block.kind === 'heading') return <h2 className="pt-5 text-xl">{block.text}</h2>
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  return (
    <ul className="flex list-disc flex-col gap-1 pl-6 marker:text-margin">
      {block.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

/** A text that staff wrote: headings, paragraphs and lists, never markup. */
export function TextBlocks({ blocks }: { blocks: TextBlock[] }) {
  return (
    <div className="flex max-w-text flex-col gap-3 text-lg">
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  )
}
