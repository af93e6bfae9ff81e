import { useTranslation } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { OfficeField } from '~/back_office/office_field'

export type Choice = { name: string; options: string[] }

type PreviewChoicesProps = { readers: string[]; choices: Choice[]; sending: boolean }

/** For whom a text is looked at, and in which of the cases that it tells apart. */
export function PreviewChoices({ readers, choices, sending }: PreviewChoicesProps) {
  const { translateComponent: tc, translateLabel: tl } = useTranslation()
  const words = (key: string) => tc(`EditText.choices.${key}`)
  return (
    <fieldset className="mb-6">
      <legend className="mb-2 text-lg font-bold">{tc('EditText.previews')}</legend>
      <div className="mb-4 grid gap-4 sm:grid-cols-2">
        <OfficeField
          name="reader"
          label={tc('EditText.reader')}
          errors={{}}
          options={readers.map((value) => ({ value, label: tl(`readersOfText.${value}`) }))}
        />
        {choices.map(({ name, options }) => (
          <OfficeField
            key={name}
            name={name}
            label={words(`${name}.label`)}
            errors={{}}
            options={options.map((value) => ({ value, label: words(`${name}.${value}`) }))}
          />
        ))}
      </div>
      <button
        type="submit"
        name="intent"
        value="preview"
        aria-disabled={sending}
        className={buttonClasses('secondary')}
      >
        {tc('EditText.preview')}
      </button>
    </fieldset>
  )
}
