import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { KINDS, type Kind } from '#safeguarding/detector/kinds'

export type Labelled = { text: string; kind: Kind | 'none'; heldOut: boolean }

const FILES: Record<Labelled['kind'], string> = {
  ...(Object.fromEntries(KINDS.map((kind) => [kind, kind])) as Record<Kind, string>),
  none: 'school',
}

/**
 * The labelled messages of `tests/fixtures/detector`, one a line, written before the rules were. Every second one
 * is held out: the rules are made better by looking at the others alone.
 */
export async function labelledMessages(): Promise<Labelled[]> {
  const lists = await Promise.all(
    Object.entries(FILES).map(async ([kind, file]) => {
      const path = app.makePath('tests/fixtures/detector', `${file}.txt`)
      const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
      return lines.map((line, index) => ({
        text: line.replaceAll('\\n', '\n'),
        kind: kind as Labelled['kind'],
        heldOut: index % 2 === 1,
      }))
    })
  )
  return lists.flat()
}
