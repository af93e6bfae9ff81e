import { Head } from '@inertiajs/react'
import { Card } from '~/ui/card'
import { PageHeader } from '~/ui/page_header'
import { PublicLayout } from '~/layouts/public_layout'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { GuardianAnswers } from '~/features/accounts/consents/guardian_answers'
import { GuardianHelp } from '~/features/accounts/consents/guardian_help'
import { GuardianNotice } from '~/features/accounts/consents/guardian_notice'
import { GuardianQuestions } from '~/features/accounts/consents/guardian_questions'
import { GuardianRefusal } from '~/features/accounts/consents/guardian_refusal'
import { GuardianStanding, type Standing } from '~/features/accounts/consents/guardian_standing'

type Props = InertiaProps<{
  token: string
  ward: Data.Accounts.Ward
  answers: Data.Accounts.ConsentAnswer[]
  standings: Standing[]
  consentAge: number
  authorisationAge: number
}>

/** What a guardian reads and answers, as often as they like, without an account. */
export default function Show(props: Props) {
  const { token, ward, answers, standings, consentAge, authorisationAge } = props
  const { t } = useTranslation()
  const { childFirstName: name, guardianName: guardian } = ward
  const everything = answers.length > 1
  const open = answers.filter(({ given }) => !given || given.outdated)
  const isFree = open.every(({ needed }) => !needed)
  const asked = isFree ? 'asked_free' : everything ? 'asked' : 'asked_tutoring'
  const given = answers.filter((answer) => answer.given)
  const unanswered = standings.filter(({ own }) => !own)

  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6">
      <Head>
        <meta head-key="robots" name="robots" content="noindex" />
      </Head>
      <PageHeader
        title={t('guardians.link.title', { name })}
        documentTitle={t('guardians.link.document_title')}
      >
        {t(everything ? 'guardians.link.intro' : 'guardians.link.intro_tutoring', {
          name,
          guardian,
        })}
      </PageHeader>

      <GuardianNotice ward={ward} standings={standings} />
      {standings.some(({ own, others }) => own || others.length > 0) && (
        <GuardianStanding standings={standings} />
      )}
      <Card title={t('guardians.link.what_title')}>
        <p className="max-w-text">{t('guardians.link.what')}</p>
      </Card>
      {open.length > 0 && (
        <GuardianQuestions
          // What was refused before speaks of other questions.
          key={open.map(({ purpose }) => purpose).join(' ')}
          token={token}
          answers={open}
          intro={t(`guardians.link.${asked}`, {
            name,
            age: everything ? consentAge : authorisationAge,
          })}
        />
      )}
      {given.length > 0 && <GuardianAnswers token={token} answers={given} name={name} />}
      {unanswered.length > 0 && (
        <GuardianRefusal token={token} standings={unanswered} name={name} />
      )}
      <GuardianHelp token={token} name={name} />
    </div>
  )
}

Show.layout = PublicLayout
