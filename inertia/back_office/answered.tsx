import { useEffect, type ComponentType, type ReactNode } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useSelector } from 'react-redux'
import { useTranslation, type ReduxState } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { nameWindow } from '~/back_office/window_title'
import { askAnew, useUnanswered } from '~/back_office/watched_pages'

/** What draws itself from an answer; while there is none, why not, and a button to ask once more. */
export function Answered({ path, children }: { path: string; children: ReactNode }) {
  const { translateMessage: tm, translateComponent: tc } = useTranslation()
  const why = useUnanswered(path)
  if (!why) return children
  if (why === 'notThere' || why === 'over') return <NotThere path={path} over={why === 'over'} />
  return (
    <div role="alert" className="hs p-6 text-ink">
      <p className="max-w-text">{tm(why)}</p>
      <button
        type="button"
        onClick={() => askAnew(path)}
        className={`${buttonClasses('secondary')} mt-4`}
      >
        {tc('Notices.again')}
      </button>
    </div>
  )
}

/** What there isn't, or isn't for who asks; `over`: not to be done with this record, or no longer. */
export function NotThere({ path, over = false }: { path: string; over?: boolean }) {
  const { translateMessage: tm, translateComponent: tc } = useTranslation()
  const title = tc('Answered.notThere')
  useEffect(() => nameWindow(title), [path, title])
  return (
    <div role="alert" className="hs p-6 text-ink">
      <h2 className="mb-3 text-2xl font-bold">{title}</h2>
      <p className="max-w-text">{tm(over ? 'error404Action' : 'notThere')}</p>
      <WaysOn path={path} over={over} />
    </div>
  )
}

/** Where to go from what isn't there: its record, the list that it would stand in, and the first page. */
function WaysOn({ path, over }: { path: string; over: boolean }) {
  const { translateLabel: tl, translateComponent: tc } = useTranslation()
  const [, , resourceId] = path.split('/')
  const resource = useSelector(({ resources }: ReduxState) =>
    resources.find(({ id }) => id === resourceId)
  )
  const link = 'inline-block py-2 font-semibold text-action underline'
  return (
    <p className="mt-4 flex flex-wrap gap-x-6">
      {over && (
        <Link to={`/admin${path.replace(/[^/]+$/, 'show')}`} className={link}>
          {tc('Answered.record')}
        </Link>
      )}
      {resource?.href && (
        <Link to={resource.href} className={link}>
          {tc('Answered.list', { list: tl(resource.id, resource.id) } as never)}
        </Link>
      )}
      <Link to="/admin" className={link}>
        {tc('Answered.today')}
      </Link>
    </p>
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
