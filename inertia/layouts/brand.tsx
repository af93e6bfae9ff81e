import { Wordmark } from '~/ui/wordmark'
import { useShared } from '~/hooks/use_shared'

/** The association's own logo where the team has given one, otherwise its name. */
export function Brand() {
  const { association } = useShared()
  // A page that says what went wrong may know nothing of the association.
  if (!association?.logo) return <Wordmark name={association?.name} />
  return (
    <img
      src={`/logo.png?v=${association.logo}`}
      alt={association.name}
      className="h-9 w-auto max-w-40 object-contain object-left"
    />
  )
}
