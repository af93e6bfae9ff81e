import type { ComponentType } from 'react'
import { useSelector } from 'react-redux'
import { useLocation, useParams } from 'react-router-dom'
import { useCurrentAdmin, type ReduxState } from 'adminjs'
import { ANSWERING } from '~/back_office/navigation'
import { Answered, NotThere } from '~/back_office/answered'

type Route = { OriginalComponent: ComponentType }

/** AdminJS would draw the first page at any address that it doesn't know. */
export function FirstPageRoute({ OriginalComponent }: Route) {
  const { pathname } = useLocation()
  return /^\/admin\/?$/.test(pathname) ? <OriginalComponent /> : <NotThere path={pathname} />
}

/** A page beside the lists, for who may open it. */
export function PageRoute({ OriginalComponent }: Route) {
  const { pageName } = useParams()
  const { pathname } = useLocation()
  const [person] = useCurrentAdmin()
  const permissions = (person?.permissions ?? []) as string[]
  const known = pageName === 'questions' && ANSWERING.some((one) => permissions.includes(one))
  return known ? <OriginalComponent /> : <NotThere path={pathname} />
}

/** A list, or something to do with it: AdminJS would name an action that there isn't. */
export function ListRoute({ OriginalComponent }: Route) {
  const { resourceId, actionName = 'list' } = useParams()
  const { pathname } = useLocation()
  const resource = useSelector(({ resources }: ReduxState) =>
    resources.find(({ id }) => id === resourceId)
  )
  const known = resource?.resourceActions.some(({ name }) => name === actionName)
  return known ? <OriginalComponent /> : <NotThere path={pathname.replace(/^\/admin/, '')} />
}

/** Something to do with several records of a list. */
export function ManyRoute({ OriginalComponent }: Route) {
  const { resourceId, actionName } = useParams()
  return (
    <Answered path={`/resources/${resourceId}/bulk/${actionName}`}>
      <OriginalComponent />
    </Answered>
  )
}
