import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type TeamAddressProps = {
  text: 'guardians.link.help' | 'guardians.waiting.help' | 'guardians.own.account_stops'
}

/** A sentence that ends with the address of the team. */
export function TeamAddress({ text }: TeamAddressProps) {
  const { t } = useTranslation()
  const { contactEmail } = useShared().association
  const [before, after] = t(text, { email: '\n' }).split('\n')
  return (
    <p>
      {before}
      <a
        href={`mailto:${contactEmail}`}
        className="font-medium break-words text-action underline underline-offset-4"
      >
        {contactEmail}
      </a>
      {after}
    </p>
  )
}
