import { Card } from '~/ui/card'
import { Avatar } from '~/ui/avatar'
import { Link } from '@adonisjs/inertia/react'
import { TextLink } from '~/ui/text_link'
import { BothClocks } from '~/ui/both_clocks'
import { LinkButton } from '~/ui/link_button'
import { formatTime } from '~/lib/dates'
import { MarginItem, MarginList } from '~/ui/margin_list'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { PlanItems } from '~/features/appointments/plan_items'
import { Join } from '~/features/planning/today/join'

type NextHourProps = {
  hour: Data.Planning.NextHour | null
  words: Data.Planning.LastWords[]
}

/** Who, when on both clocks, what is on the plan, and the way in. */
export function NextHour({ hour, words }: NextHourProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const dates = useDates()
  const role = user?.role ?? 'student'

  if (!hour) {
    return (
      <Card title={t('planning.today.hour.title')}>
        <p className="font-semibold">{t('planning.today.hour.none_title')}</p>
        <p className="max-w-text pb-4 text-ink-quiet">
          {t('planning.today.hour.none_text', { role, name: words[0]?.otherFirstName })}
        </p>
        <LinkButton route="appointments.create">{t('planning.today.hour.propose')}</LinkButton>
      </Card>
    )
  }

  const { otherFirstName: name, otherTimeZone: timeZone, startsAt, endsAt, plan } = hour
  // The margin says one's own time; both are only written out where they differ.
  const elsewhere = formatTime(startsAt, { ...dates, timeZone }) !== dates.time(startsAt)
  return (
    <Card
      title={t('planning.today.hour.title')}
      aside={<TextLink href="/calendar">{t('planning.today.hour.calendar')}</TextLink>}
    >
      <MarginList>
        <MarginItem
          margin={
            <>
              <span className="block font-bold whitespace-nowrap text-ink normal-nums sm:text-lg">
                {dates.time(startsAt)}
              </span>
              <span className="block whitespace-nowrap normal-nums">{dates.time(endsAt)}</span>
            </>
          }
        >
          <div className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Avatar
                name={name}
                ink={role === 'student' ? 'tutor' : 'student'}
                size="large"
                photo={hour.otherPhoto}
              />
              <div className="min-w-0 flex-1 basis-32">
                <p className="text-xl font-bold">
                  <Link
                    href={`/people/${hour.otherId}`}
                    title={t('profiles.person.open', { name })}
                    className="underline-offset-4 hover:text-action hover:underline"
                  >
                    {name}
                  </Link>
                </p>
                <p className="first-letter:uppercase">
                  {dates.day(startsAt)} · {dates.relativeDay(startsAt)}
                </p>
                {elsewhere && (
                  <BothClocks start={startsAt} end={endsAt} other={{ name, timeZone }} stacked />
                )}
              </div>
            </div>
            <div>
              <h3 className="text-base">{t('planning.today.hour.plan')}</h3>
              <p className="max-w-text whitespace-pre-line text-ink-quiet">
                {plan || t('planning.today.hour.no_plan')}
              </p>
              <PlanItems items={hour.planItems} />
            </div>
            {hour.suspended ? (
              <p className="text-ink-quiet">{t('appointments.show.is_suspended')}</p>
            ) : (
              <Join
                hour={hour}
                conversationId={words.find(({ pairId }) => pairId === hour.pairId)?.conversationId}
              />
            )}
          </div>
        </MarginItem>
      </MarginList>
    </Card>
  )
}
