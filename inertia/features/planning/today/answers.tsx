import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Avatar } from '~/ui/avatar'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link_button'
import { BothClocks } from '~/ui/both_clocks'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type Slot = Data.Planning.Answer['slots'][number]
type SlotLineProps = { answer: Data.Planning.Answer; slot: Slot }

function SlotLine({ answer, slot }: SlotLineProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const other = { name: answer.otherFirstName, timeZone: answer.otherTimeZone }
  const when = `${dates.day(slot.startsAt)} ${dates.time(slot.startsAt)}`

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold first-letter:uppercase">{dates.day(slot.startsAt)}</p>
        <BothClocks start={slot.startsAt} end={slot.endsAt} other={other} stacked />
      </div>
      {slot.taken ? (
        <span className="text-ink-quiet">{t('appointments.show.slot_taken')}</span>
      ) : (
        <Form route="acceptances.store" routeParams={{ id: answer.id }} errorSummary={false}>
          <input type="hidden" name="slotId" value={slot.id} />
          <Button type="submit" aria-label={t('planning.today.answers.accept_slot', { when })}>
            {t('planning.today.answers.accept')}
          </Button>
        </Form>
      )}
    </li>
  )
}

/** Proposals that wait for this person, each with its buttons. */
export function Answers({ answers }: { answers: Data.Planning.Answer[] }) {
  const { t } = useTranslation()
  const { user } = useShared()
  if (answers.length === 0) return null

  return (
    <Card title={t('planning.today.answers.title', { count: answers.length })}>
      <ul className="flex flex-col gap-6">
        {answers.map((answer) => (
          <li key={answer.id}>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-3">
              <Avatar
                name={answer.otherFirstName}
                ink={user?.role === 'student' ? 'tutor' : 'student'}
                photo={answer.otherPhoto}
              />
              <div className="min-w-0 flex-1 basis-32">
                <p className="font-semibold">
                  {t('planning.today.answers.proposes', {
                    name: answer.otherFirstName,
                    by: answer.byTeam ? 'team' : 'other',
                    count: answer.slots.length,
                  })}
                </p>
                {answer.plan && <p className="text-ink-quiet">{answer.plan}</p>}
              </div>
            </div>
            <ul>
              {answer.slots.map((slot) => (
                <SlotLine key={slot.id} answer={answer} slot={slot} />
              ))}
            </ul>
            <div className="flex flex-wrap items-center gap-x-2">
              <LinkButton
                variant="quiet"
                size="small"
                href={`/appointments/${answer.id}/counter/new`}
              >
                {t('planning.today.answers.counter')}
              </LinkButton>
              <Form route="declines.store" routeParams={{ id: answer.id }} errorSummary={false}>
                <Button type="submit" variant="quiet" size="small">
                  {t('planning.today.answers.decline')}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
