import { Field } from '~/ui/field'
import { useTranslation } from '~/hooks/use_translation'
import { FilesInput, type FileLimits } from '~/ui/files_input'

export function FilesField({ limits }: { limits: FileLimits }) {
  const { t } = useTranslation()
  return (
    <Field
      name="files"
      label={t('homework.files.label')}
      hint={t('homework.files.hint', { count: limits.count })}
    >
      <FilesInput limits={limits} />
    </Field>
  )
}
