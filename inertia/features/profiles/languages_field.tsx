import { useState } from 'react'
import { Details } from '~/ui/details'
import { Checkbox } from '~/ui/checkbox'
import { FieldError } from '~/ui/field_error'
import { controlClasses } from '~/ui/control_styles'
import { useFormState } from '~/ui/form_context'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import type { Choice } from '~/features/profiles/choice'

type LanguagesFieldProps = { languages: Choice[]; spoken: string[] }

/** Without accents and capitals: whoever types "bresilien" finds what they mean. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** The languages somebody speaks, those first; the others are found by a part of their name. */
export function LanguagesField({ languages, spoken }: LanguagesFieldProps) {
  const { t } = useTranslation()
  const form = useFormState()
  const hydrated = useHydrated()
  const role = useShared().user!.role
  const [ticked, setTicked] = useState(() => new Set(spoken))
  const [wanted, setWanted] = useState('')
  const error = form?.errors.languages
  const id = `${form?.prefix}-languages`

  const first = languages.filter((language) => spoken.includes(language.id))
  const all = [...first, ...languages.filter((language) => !first.includes(language))]
  const matches = ({ name }: Choice) => plain(name).includes(plain(wanted))
  const names = languages.filter((language) => ticked.has(language.id)).map(({ name }) => name)
  const toggle = (code: string, on: boolean) =>
    setTicked((codes) => new Set(on ? [...codes, code] : [...codes].filter((one) => one !== code)))

  return (
    <fieldset id={id} aria-describedby={error ? `${id}-error` : undefined} tabIndex={-1}>
      <legend className="font-semibold">
        {t('profiles.languages.title', { role })}
        <span className="font-normal text-ink-quiet"> ({t('ui.optional')})</span>
      </legend>
      <p aria-live="polite" className="first-letter:uppercase">
        {names.join(', ') || t('profiles.languages.none')}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Details summary={t('profiles.languages.choose')}>
        {hydrated && (
          <input
            type="search"
            aria-label={t('profiles.languages.search')}
            placeholder={t('profiles.languages.search')}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            className={controlClasses}
          />
        )}
        <ul className="mt-2 max-h-72 overflow-y-auto rounded-md border border-line px-3">
          {all.map((language) => (
            <li key={language.id} hidden={!matches(language)} className="first-letter:uppercase">
              <Checkbox
                name="languages[]"
                value={language.id}
                label={language.name}
                defaultChecked={spoken.includes(language.id)}
                onChange={(event) => toggle(language.id, event.target.checked)}
              />
            </li>
          ))}
        </ul>
        {!all.some(matches) && <p role="status">{t('profiles.languages.nothing')}</p>}
      </Details>
    </fieldset>
  )
}
