import type { ReactNode } from 'react'
import type { Data } from '@generated/data'
import { Badge } from '~/ui/badge'
import { Checkbox } from '~/ui/checkbox'
import { FieldError } from '~/ui/field_error'
import { fieldId, useFormState } from '~/ui/form_context'
import { TextBlocks } from '~/features/core/text_blocks'
import { useTranslation } from '~/hooks/use_translation'

export type Answer = Data.Accounts.ConsentAnswer

type ConsentQuestionsProps = {
  answers: Answer[]
  /** What to say where an earlier version was agreed to. */
  outdated: string
  label: (purpose: Answer['purpose']) => ReactNode
}

/** What is asked, purpose by purpose: the text, whether it is needed, and a box that nobody ticked beforehand. */
export function ConsentQuestions({ answers, outdated, label }: ConsentQuestionsProps) {
  const { t } = useTranslation()
  const form = useFormState()
  const id = form ? fieldId(form.prefix, 'textIds') : undefined
  const error = form?.errors.textIds
  const missing = answers.find(({ needed, given }) => needed && !given) ?? answers[0]

  return (
    <div className="flex flex-col gap-6">
      {answers.map(({ purpose, needed, textId, blocks, version, given }) => (
        <fieldset
          key={purpose}
          id={purpose === missing.purpose ? id : undefined}
          tabIndex={-1}
          className="border-l-2 border-margin pl-4"
        >
          <legend className="float-left mb-2 flex w-full flex-wrap items-baseline gap-x-3 gap-y-1 text-lg font-semibold">
            {t(`guardians.purpose.${purpose}`)}
            <Badge tone={needed ? 'info' : 'neutral'}>
              {t(needed ? 'guardians.answer.needed' : 'guardians.answer.free')}
            </Badge>
          </legend>
          <div className="clear-both flex flex-col gap-2">
            <TextBlocks blocks={blocks} />
            <p className="text-sm text-ink-quiet">{t('guardians.answer.version', { version })}</p>
            {given && <p className="text-sm font-medium">{outdated}</p>}
            <Checkbox name="textIds[]" value={textId} label={label(purpose)} />
            {error && purpose === missing.purpose && (
              <FieldError id={`${id}-error`}>{error}</FieldError>
            )}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
