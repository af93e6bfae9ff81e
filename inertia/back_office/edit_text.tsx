import { useEffect, useState } from 'react'
import { useTranslation, type ActionProps } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { OfficeForm } from '~/back_office/office_form'
import { PreviewChoices, type Choice } from '~/back_office/preview_choices'
import { TextPartField, type TextPart } from '~/back_office/text_part_field'
import { TextPreview, type Previews } from '~/back_office/text_preview'
import { useFirstWrong } from '~/back_office/use_first_wrong'
import { useOfficeForm } from '~/back_office/use_office_form'

const LANGUAGES = ['fr', 'en'] as const

type Form = { fields: TextPart[]; readers: string[]; choices: Choice[] }

/** The words of an e-mail and its notice in both languages, what they can name, and how they will be read. */
export function EditText(props: ActionProps) {
  const { translateComponent: tc, translateLabel: tl } = useTranslation()
  const { form, answer, errors, frame } = useOfficeForm<Form, { previews?: Previews }>(props)
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('fr')
  const wrong = LANGUAGES.filter((one) =>
    form?.fields.some((field) => field.language === one && errors[field.name])
  )
  const previews = wrong.length === 0 ? answer?.previews : undefined
  useFirstWrong(errors, language)

  useEffect(() => {
    if (wrong.length > 0 && !wrong.includes(language)) setLanguage(wrong[0])
  }, [errors])

  return (
    <OfficeForm {...frame} intro={tc('EditText.intro')} submit="EditText.submit">
      <div role="group" aria-label={tc('EditText.language')} className="mb-4 flex gap-2">
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
            className={buttonClasses(one === language ? 'secondary' : 'quiet', 'small')}
          >
            {tl(`locale.${one}`)}
            {wrong.includes(one) && ' ⚠'}
          </button>
        ))}
      </div>
      {form && <input type="hidden" name="opened" value={openedAs(form.fields)} />}
      {form?.fields.map((field) => (
        <div key={field.name} hidden={field.language !== language} className="mb-6">
          <TextPartField field={field} error={errors[field.name]} />
        </div>
      ))}
      {form && <PreviewChoices {...form} sending={frame.sending} />}
      {previews && <TextPreview preview={previews[language]} language={language} />}
    </OfficeForm>
  )
}

/** What the server compares with, so that what others wrote meanwhile is not lost. */
const openedAs = (fields: TextPart[]) =>
  JSON.stringify(Object.fromEntries(fields.map(({ name, text }) => [name, text])))
