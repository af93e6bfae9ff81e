import { urlFor } from '~/client'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { StoredFiles } from '~/ui/stored_files'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { AllHomework } from '~/features/planning/today/to_review'

type BlockedHomework = Data.Planning.Due.Variants['forTutor']

const fileOf = (photo: NonNullable<BlockedHomework['blockedPhoto']>) =>
  ({ ...photo, kind: 'photo', name: '', bytes: 0 }) as const

function BlockedLine({ line }: { line: BlockedHomework }) {
  const { t } = useTranslation()
  const { id, title, otherFirstName: name, blockedWords: words, blockedPhoto: photo } = line
  return (
    <li className="border-t border-line py-3 first:border-0 first:pt-0 last:pb-0">
      <p>
        <span className="font-semibold text-student">
          {t('planning.today.blocked.who', { name })}
        </span>{' '}
        <TextLink href={`/homework/${id}`}>{title}</TextLink>
      </p>
      {words && (
        <p className="line-clamp-3 max-w-text [overflow-wrap:anywhere] text-ink-quiet">{words}</p>
      )}
      {photo && (
        <StoredFiles
          files={[fileOf(photo)]}
          hrefOf={(fileId) => urlFor('homework_files.show', { id, fileId })}
          photoLabel={t('homework.files.photo', { title })}
        />
      )}
    </li>
  )
}

/** Where a student is stuck, for their tutor: before everything else that is under way. */
export function Blocked({ lines, count }: { lines: BlockedHomework[]; count: number }) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <Card
      title={t('planning.today.blocked.title', { count })}
      aside={count > lines.length && <AllHomework />}
    >
      <ul>
        {lines.map((line) => (
          <BlockedLine key={line.id} line={line} />
        ))}
      </ul>
    </Card>
  )
}
