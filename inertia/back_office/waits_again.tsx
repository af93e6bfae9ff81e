import { useTranslation } from 'adminjs'
import { OfficeCheckbox } from '~/back_office/office_field'

/** Whether whoever loses a tutor waits for another; left out where the form has no such choice. */
export function WaitsAgain({ choice, who }: { choice?: boolean; who: 'one' | 'many' }) {
  const { translateComponent: tc } = useTranslation()
  if (choice === undefined) return null
  return (
    <div className="mb-6">
      <OfficeCheckbox
        name="waitsAgain"
        label={tc(`WaitsAgain.${who}`)}
        hint={tc('WaitsAgain.hint')}
        defaultChecked={choice}
      />
    </div>
  )
}
