import { urlFor } from '~/client'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { StoredFiles } from '~/ui/stored_files'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

const fileOf = (photo: NonNullable<Data.Planning.Due['blockedPhoto']>) =>
  ({ ...photo, kind: 'photo', name: '', bytes: 0 }) as const

function BlockedLine({ line }: { line: Data.Planning.Due }) {
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
export function Blocked({ lines }: { lines: Data.Planning.Due[] }) {
  const { t } = useTranslation()
  const { user } = useShared()
  const blocked = lines.filter(({ state }) => state === 'blocked')
  if (user?.role !== 'tutor' || blocked.length === 0) return null
  return (
    <Card title={t('planning.today.blocked.title', { count: blocked.length })}>
      <ul>
        {blocked.map((line) => (
          <BlockedLine key={line.id} line={line} />
        ))}
      </ul>
    </Card>
  )
}
