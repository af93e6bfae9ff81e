import { useEffect, useState, type ComponentType } from 'react'
import { useLocation } from 'react-router-dom'
import { useTranslation, type ActionProps } from 'adminjs'
import { Answered } from '~/back_office/answered'
import { Misunderstood } from '~/back_office/misunderstood'
import { useUnanswered } from '~/back_office/watched_pages'
import { FilteredBy } from '~/back_office/filtered_by'
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
      <FilteredBy resource={props.resource} />
      <OriginalComponent {...props} setTag={setTotal} />
    </Answered>
  )
}
