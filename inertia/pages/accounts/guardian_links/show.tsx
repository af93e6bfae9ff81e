import { Head } from '@inertiajs/react'
import { Card } from '~/ui/card'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page_header'
import { PublicLayout } from '~/layouts/public_layout'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { GuardianAnswers } from '~/features/accounts/consents/guardian_answers'
import { GuardianHelp } from '~/features/accounts/consents/guardian_help'
import { GuardianQuestions } from '~/features/accounts/consents/guardian_questions'

type Props = InertiaProps<{
  token: string
  ward: Data.Accounts.Ward
  answers: Data.Accounts.ConsentAnswer[]
  consentAge: number
  authorisationAge: number
}>

/** What a guardian reads and answers, as often as they like, without an account. */
export default function Show({ token, ward, answers, consentAge, authorisationAge }: Props) {
  const { t } = useTranslation()
  const { childFirstName: name, guardianName: guardian } = ward
  const everything = answers.length > 1
  const open = answers.filter(({ given }) => !given || given.outdated)
  const given = answers.filter((answer) => answer.given)
  const missing = open.some((answer) => answer.needed && !answer.given)

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

      {!missing && ward.waiting && (
        <Notice tone="warning" title={t('guardians.link.waiting_title')}>
          {t('guardians.link.waiting', { name })}
        </Notice>
      )}
      {!missing && !ward.waiting && ward.lacking && (
        <Notice tone="warning" title={t('guardians.link.other_title')}>
          {t('guardians.link.other', { name })}
        </Notice>
      )}
      {!missing && !ward.waiting && !ward.lacking && (
        <Notice tone="success" title={t('guardians.link.complete_title')}>
          {t('guardians.link.complete', { name })}
        </Notice>
      )}
      {missing && given.length > 0 && (
        <Notice tone="warning" title={t('guardians.link.missing_title')}>
          {t('guardians.link.missing', { name })}
        </Notice>
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
          intro={t(everything ? 'guardians.link.asked' : 'guardians.link.asked_tutoring', {
            name,
            age: everything ? consentAge : authorisationAge,
          })}
        />
      )}
      {given.length > 0 && <GuardianAnswers token={token} answers={given} name={name} />}
      <GuardianHelp token={token} name={name} />
    </div>
  )
}

Show.layout = PublicLayout
