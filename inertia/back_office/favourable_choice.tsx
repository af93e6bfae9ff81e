import { OfficeChoice } from '~/back_office/office_choice'
import { useTranslation } from 'adminjs'

type Props = { legend: string; errors: Record<string, { message: string } | undefined> }

/** Favourable or not: neither is chosen before somebody chooses. */
export function FavourableChoice(props: Props) {
  const { translateComponent: tc } = useTranslation()
  return (
    <OfficeChoice
      {...props}
      name="favourable"
      options={[
        { value: 'yes', label: tc('FavourableChoice.yes') },
        { value: 'no', label: tc('FavourableChoice.no') },
      ]}
    />
  )
}
