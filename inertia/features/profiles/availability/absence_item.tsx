import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { urlFor } from '~/client'
import { toast } from '~/lib/toasts'
import { router } from '@inertiajs/react'
import type { Data } from '@generated/data'
import { HoursPlanned } from './hours_planned'
import { useAbsenceWords } from './use_absence_words'
import { useTranslation } from '~/hooks/use_translation'

/** An absence, which can be taken back; and that as well, for a moment. */
export function AbsenceItem({ absence }: { absence: Data.Profiles.Absence }) {
  const { t } = useTranslation()
  const words = useAbsenceWords()(absence)
  const { id, startsOn, endsOn, over } = absence

  const offerUndo = () =>
    toast(t('profiles.absences.removed'), {
      onUndo: () =>
        router.post(urlFor('absences.store'), { startsOn, endsOn }, { preserveScroll: true }),
    })

  return (
    <li className="border-b border-line py-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="inline-block first-letter:uppercase">{words}</span>
        {!over && (
          <Form
            route="absences.destroy"
            routeParams={{ id }}
            errorSummary={false}
            onSuccess={offerUndo}
          >
            <Button
              type="submit"
              variant="quiet"
              size="small"
              aria-label={t('profiles.absences.remove_named', { days: words })}
            >
              {t('profiles.absences.remove')}
            </Button>
          </Form>
        )}
      </div>
      <HoursPlanned hours={absence.hours} />
    </li>
  )
}
