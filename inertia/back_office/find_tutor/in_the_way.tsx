import { useTranslation } from 'adminjs'
import { OfficeLink } from '~/back_office/find_tutor/office_link'
import type { FoundTutors } from '~/back_office/find_tutor/types'

type InTheWayProps = { found: FoundTutors; studentId: string }

/** What has to be settled on the student's side before a pair can be made, or before hours can be found. */
export function InTheWay({ found, studentId }: InTheWayProps) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const { student, obstacles, candidates, studentWindows } = found
  const nothingCommon = candidates.length > 0 && candidates.every(({ common }) => !common.length)
  const told = [
    ...obstacles.map((obstacle) => tm(`refusals.${obstacle}`)),
    studentWindows === 0 && tc('MakePair.noWindows', { name: student.firstName } as never),
    studentWindows > 0 && nothingCommon && tc('MakePair.nobodyCommon'),
  ].filter((sentence) => typeof sentence === 'string')
  if (told.length === 0) return null

  return (
    <div className="mb-6 border-l-4 border-warning py-1 pl-4">
      {told.map((sentence) => (
        <p key={sentence} className="mb-1">
          {sentence}
        </p>
      ))}
      <OfficeLink to={`/admin/resources/students/records/${studentId}/show`}>
        {tc('MakePair.seeStudent', { name: student.firstName } as never)}
      </OfficeLink>
    </div>
  )
}
