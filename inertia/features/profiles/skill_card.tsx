import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { Checkbox } from '~/ui/checkbox'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import type { Choice } from '~/features/profiles/choice'

export type SkillRange = { subjectId: string; lowestLevelId: string; highestLevelId: string }

type SkillCardProps = {
  subject: Choice
  /** Its place among those that are sent, or one that none of them has. */
  index: number
  /** What was chosen, or what a subject that is ticked now begins with. */
  range: Omit<SkillRange, 'subjectId'>
  ticked: boolean
  levels: Choice[]
  onTick: (ticked: boolean) => void
  onRange: (changes: Partial<SkillRange>) => void
}

/** One subject: ticked, it asks from which level to which. Without script all of it is always there. */
export function SkillCard(props: SkillCardProps) {
  const { subject, index, range, ticked, levels, onTick, onRange } = props
  const { t } = useTranslation()
  const hydrated = useHydrated()
  const name = (field: string) => `skills[${index}][${field}]`
  const options = levels.map((level) => ({ value: level.id, label: level.name }))

  return (
    <fieldset className="border-b border-line py-1">
      <legend className="sr-only">{subject.name}</legend>
      <Checkbox
        name={name('subjectId')}
        value={subject.id}
        label={subject.name}
        defaultChecked={ticked}
        onChange={(event) => onTick(event.target.checked)}
      />
      {(ticked || !hydrated) && (
        <div className="grid grid-cols-2 gap-3 pb-3 pl-8">
          <Field
            name={name('lowestLevelId')}
            label={t('profiles.tutor.from_level', { subject: subject.name })}
            visibleLabel={t('profiles.tutor.from')}
            required
          >
            <Select
              options={options}
              value={range.lowestLevelId}
              onChange={(event) => onRange({ lowestLevelId: event.target.value })}
            />
          </Field>
          <Field
            name={name('highestLevelId')}
            label={t('profiles.tutor.to_level', { subject: subject.name })}
            visibleLabel={t('profiles.tutor.to')}
            required
          >
            <Select
              options={options}
              value={range.highestLevelId}
              onChange={(event) => onRange({ highestLevelId: event.target.value })}
            />
          </Field>
        </div>
      )}
    </fieldset>
  )
}
