import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { KINDS, type Kind } from '#safeguarding/detector/kinds'

export type Labelled = { text: string; kind: Kind | 'none'; heldOut: boolean; inUse: boolean }

const FILES: Record<Labelled['kind'], string> = {
  ...(Object.fromEntries(KINDS.map((kind) => [kind, kind])) as Record<Kind, string>),
  none: 'school',
}

/** A line of the lists that says why those below it are there. */
export const isRemark = (line: string) => line.startsWith('// ')

/**
 * The labelled messages of `tests/fixtures/detector`, one a line, written before the rules were. Every second one
 * is held out: the rules are made better by looking at the others alone. Those below a remark were found in use, and
 * the rules were made better by them.
 */
export async function labelledMessages(): Promise<Labelled[]> {
  const lists = await Promise.all(
    Object.entries(FILES).map(async ([kind, file]) => {
      const path = app.makePath('tests/fixtures/detector', `${file}.txt`)
      const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
      const found = lines.findIndex(isRemark)
      return lines.flatMap((line, index) => {
        if (isRemark(line)) return []
        const inUse = found >= 0 && index > found
        const text = line.replaceAll('\\n', '\n')
        const about = { text, kind: kind as Labelled['kind'] }
        return [{ ...about, heldOut: index % 2 === 1 && !inUse, inUse }]
      })
    })
  )
  return lists.flat()
}
