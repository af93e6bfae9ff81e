import { Search } from 'lucide-react'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { TextInput } from '~/ui/text_input'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'

type OwnSearchProps = { route: 'tasks.index' | 'memos.index'; q: string }

/** Looks for words among what the person keeps for themselves. */
export function OwnSearch({ route, q }: OwnSearchProps) {
  const { t } = useTranslation()
  return (
    <Form route={route} className="max-w-text" errorSummary={false}>
      <div className="flex flex-wrap items-end gap-3">
        <Field
          name="q"
          label={t('homework.own_search.field')}
          hideLabel
          className="flex-1 basis-40"
        >
          <TextInput
            key={q}
            type="search"
            defaultValue={q}
            maxLength={200}
            placeholder={t('homework.own_search.field')}
          />
        </Field>
        <Button type="submit" variant="secondary" icon={Search}>
          {t('homework.own_search.open')}
        </Button>
        {q && (
          <LinkButton route={route} variant="quiet">
            {t('homework.own_search.all')}
          </LinkButton>
        )}
      </div>
    </Form>
  )
}
