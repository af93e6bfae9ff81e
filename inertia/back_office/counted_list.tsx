import { useEffect, useState, type ComponentType } from 'react'
import { useLocation } from 'react-router-dom'
import { useTranslation, type ActionProps } from 'adminjs'
import { useTrouble } from '~/back_office/trouble'
import { mostCounted } from '~/back_office/most_counted'

type CountedListProps = ActionProps & { OriginalComponent: ComponentType<ActionProps> }

/** A list whose head says how many there are, or that there are more than were counted. */
export function CountedList({ OriginalComponent, setTag, ...props }: CountedListProps) {
  const trouble = useTrouble()
  const { translateComponent: tc, translateMessage: tm, i18n } = useTranslation()
  const [total, setTotal] = useState('')
  const { search } = useLocation()
  const most = mostCounted(props.resource, search)
  const more = tc('CountedList.more', { most: most.toLocaleString(i18n.language) } as never)

  useEffect(() => {
    setTag?.(trouble ? '' : Number(total) > most ? more : total)
  }, [total, most, more, trouble])

  // Never the rows or the count of before: once there is an answer again, the list asks anew.
  if (trouble) return <p className="hs p-6 text-ink">{tm(trouble)}</p>
  return <OriginalComponent {...props} setTag={setTotal} />
}
