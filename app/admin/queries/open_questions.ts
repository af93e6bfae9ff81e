import config from '#config/adminjs'
import { daysSince } from '#admin/queries/days_since'
import { ANSWERING } from '#messaging/queries/answering_staff'
import { openQuestions } from '#messaging/queries/open_questions'
import type { CurrentAdmin } from '#admin/current_admin'

const PAGE = `${config.rootPath}/pages/questions`

/** What people have asked and nobody has answered yet, for those who may. */
export async function questionsMatter({ permissions }: Pick<CurrentAdmin, 'permissions'>) {
  if (!ANSWERING.some((one) => permissions.includes(one))) return []
  const most = config.filteredAtMost
  const { count, first } = await openQuestions(most + 1)
  return [
    {
      key: 'questions',
      count,
      ...(count > most && { most }),
      days: first[0] ? daysSince(first[0].askedAt) : 0,
      href: PAGE,
      first: first.map(({ id, name, askedAt }) => ({
        id,
        name,
        days: daysSince(askedAt),
        href: `${PAGE}?question=${id}`,
      })),
      action: 'answer',
    },
  ]
}
