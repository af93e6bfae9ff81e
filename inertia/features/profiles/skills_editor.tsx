import { FieldError } from '~/ui/field_error'
import { useFormState } from '~/ui/form_context'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { useSkills } from '~/features/profiles/use_skills'
import type { Choice } from '~/features/profiles/choice'
import { SkillCard, type SkillRange } from '~/features/profiles/skill_card'

type SkillsEditorProps = { skills: SkillRange[]; subjects: Choice[]; levels: Choice[] }

/** What a tutor can help with: a subject, from one level to another. */
export function SkillsEditor({ skills, subjects, levels }: SkillsEditorProps) {
  const { t } = useTranslation()
  const form = useFormState()
  const hydrated = useHydrated()
  const chosen = useSkills(skills, levels)
  const sent = subjects.filter(({ id }) => chosen.has(id) || !hydrated)
  const error = form?.errors.skills
  const id = `${form?.prefix}-skills`

  return (
    <div id={id} role="group" aria-describedby={error ? `${id}-error` : undefined} tabIndex={-1}>
      <p className="pb-2 text-ink-quiet">{t('profiles.tutor.skills_hint')}</p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {subjects.map((subject) => (
        <SkillCard
          key={subject.id}
          subject={subject}
          levels={levels}
          index={sent.includes(subject) ? sent.indexOf(subject) : subjects.length}
          range={chosen.rangeOf(subject.id)}
          ticked={chosen.has(subject.id)}
          onTick={(ticked) => chosen.tick(subject.id, ticked)}
          onRange={(changes) => chosen.change(subject.id, changes)}
        />
      ))}
    </div>
  )
}
