import type { ComponentType, ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import { useTranslation } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { askAnew, useUnanswered } from '~/back_office/trouble'

/** What draws itself from an answer; while there is none, why not, and a button to ask once more. */
export function Answered({ path, children }: { path: string; children: ReactNode }) {
  const { translateMessage: tm, translateComponent: tc } = useTranslation()
  const why = useUnanswered(path)
  if (!why) return children
  return (
    <div role="alert" className="hs p-6 text-ink">
      <p className="max-w-text">{tm(why)}</p>
      {why !== 'notThere' && (
        <button
          type="button"
          onClick={() => askAnew(path)}
          className={`${buttonClasses('secondary')} mt-4`}
        >
          {tc('Notices.again')}
        </button>
      )}
    </div>
  )
}

/** The page of a record, or of something to do with it: AdminJS would say that there is no such action. */
export function RecordRoute({ OriginalComponent }: { OriginalComponent: ComponentType }) {
  const { resourceId, recordId, actionName } = useParams()
  return (
    <Answered path={`/resources/${resourceId}/records/${recordId}/${actionName}`}>
      <OriginalComponent />
    </Answered>
  )
}
