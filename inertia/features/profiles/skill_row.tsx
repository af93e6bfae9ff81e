import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { BROAD, RowBox } from '~/features/profiles/row_box'
import { useTranslation } from '~/hooks/use_translation'

export type Choice = { id: string; name: string }

export type SkillRange = { subjectId: string; lowestLevelId: string; highestLevelId: string }

type SkillRowProps = {
  index: number
  skill: SkillRange
  subjects: Choice[]
  levels: Choice[]
  onRemove?: () => void
}

const optionsOf = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, label: name }))

export function SkillRow({ index, skill, subjects, levels, onRemove }: SkillRowProps) {
  const { t } = useTranslation()
  const name = (field: string) => `skills[${index}][${field}]`
  return (
    <RowBox
      legend={t('profiles.tutor.skill', { number: index + 1 })}
      removeLabel={t('profiles.tutor.remove_skill', { number: index + 1 })}
      onRemove={onRemove}
    >
      <Field
        name={name('subjectId')}
        label={t('profiles.tutor.subject')}
        className={BROAD}
        required
      >
        <Select
          options={optionsOf(subjects)}
          placeholder={t('profiles.tutor.choose_subject')}
          defaultValue={skill.subjectId}
        />
      </Field>
      <Field name={name('lowestLevelId')} label={t('profiles.tutor.lowest')} required>
        <Select
          options={optionsOf(levels)}
          placeholder={t('profiles.tutor.choose_level')}
          defaultValue={skill.lowestLevelId}
        />
      </Field>
      <Field
        name={name('highestLevelId')}
        label={t('profiles.tutor.highest')}
        className={BROAD}
        required
      >
        <Select
          options={optionsOf(levels)}
          placeholder={t('profiles.tutor.choose_level')}
          defaultValue={skill.highestLevelId}
        />
      </Field>
    </RowBox>
  )
}
