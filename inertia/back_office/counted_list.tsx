import { useEffect, useState, type ComponentType } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { useTranslation, type ActionProps } from 'adminjs'
import { Answered } from '~/back_office/answered'
import { useMisunderstood, useUnanswered } from '~/back_office/trouble'
import { mostCounted } from '~/back_office/most_counted'

type CountedListProps = ActionProps & { OriginalComponent: ComponentType<ActionProps> }

/** A list whose head says how many there are, or that there are more than were counted. */
export function CountedList({ OriginalComponent, setTag, ...props }: CountedListProps) {
  const path = `/resources/${props.resource.id}/actions/list`
  const unanswered = useUnanswered(path)
  const { translateComponent: tc, i18n } = useTranslation()
  const [total, setTotal] = useState('')
  const { search } = useLocation()
  const most = mostCounted(props.resource, search)
  const more = tc('CountedList.more', { most: most.toLocaleString(i18n.language) } as never)

  useEffect(() => {
    setTag?.(unanswered ? '' : Number(total) > most ? more : total)
  }, [total, most, more, unanswered])

  // Never the rows or the count of before: once there is an answer again, the list asks anew.
  return (
    <Answered path={path}>
      <Misunderstood path={path} resource={props.resource} />
      <OriginalComponent {...props} setTag={setTotal} />
    </Answered>
  )
}

/** Nobody takes a list for filtered when it isn't, or looks for what an address with a fault can't find. */
function Misunderstood({ path, resource }: { path: string; resource: ActionProps['resource'] }) {
  const { translateComponent: tc } = useTranslation()
  const names = useMisunderstood(path)
  if (names.length === 0) return null
  return (
    <div role="alert" className="hs mb-4 border-l-4 border-danger bg-raised p-4 text-ink">
      <p className="max-w-text">
        {tc('CountedList.misunderstood', { names: names.join(', ') } as never)}
      </p>
      <Link
        to={`/admin/resources/${resource.id}`}
        className="inline-block py-2 font-semibold text-action underline"
      >
        {tc('CountedList.whole')}
      </Link>
    </div>
  )
}
