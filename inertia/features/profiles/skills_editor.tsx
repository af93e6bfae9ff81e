import { Plus } from 'lucide-react'
import { Button } from '~/ui/button'
import { FieldError } from '~/ui/field_error'
import { useFormState } from '~/ui/form_context'
import { useRows } from '~/features/profiles/use_rows'
import { useTranslation } from '~/hooks/use_translation'
import { SkillRow, type Choice, type SkillRange } from '~/features/profiles/skill_row'

const EMPTY: SkillRange = { subjectId: '', lowestLevelId: '', highestLevelId: '' }

type SkillsEditorProps = { skills: SkillRange[]; subjects: Choice[]; levels: Choice[] }

/** What a tutor can help with: a subject, from one level to another. There is always one row. */
export function SkillsEditor({ skills, subjects, levels }: SkillsEditorProps) {
  const { t } = useTranslation()
  const form = useFormState()
  const { rows, addButton, add, remove } = useRows(skills.length ? skills : [EMPTY], EMPTY)
  const error = form?.errors.skills
  return (
    <div className="flex flex-col gap-4">
      {rows.map(({ key, row }, index) => (
        <SkillRow
          key={key}
          index={index}
          skill={row}
          subjects={subjects}
          levels={levels}
          onRemove={rows.length > 1 ? () => remove(key) : undefined}
        />
      ))}
      {error && <FieldError id={`${form.prefix}-skills`}>{error}</FieldError>}
      <div>
        <Button ref={addButton} variant="secondary" icon={Plus} onClick={add}>
          {t('profiles.tutor.add_skill')}
        </Button>
      </div>
    </div>
  )
}
