type Reason =
  | 'levels_reversed'
  | 'unknown_level'
  | 'unknown_subject'
  | 'unknown_school_zone'
  | 'changed_meanwhile'

const FIELDS: Record<Reason, (index?: string | number) => string> = {
  levels_reversed: (index) => `skills.${index}.highestLevelId`,
  unknown_level: (index) => (index === undefined ? 'levelId' : `skills.${index}.lowestLevelId`),
  unknown_subject: (index) => (index === undefined ? 'subjects' : `skills.${index}.subjectId`),
  unknown_school_zone: () => 'schoolZoneId',
  changed_meanwhile: () => 'version',
}

/** The field of the form at which a refusal is told. */
export const fieldOf = ({
  reason,
  details,
}: {
  reason: Reason
  details?: Record<string, string | number>
}) => FIELDS[reason](details?.index)

/** The sentence that says why; availability has one of its own for what changed meanwhile. */
export const refusalOf = ({ reason }: { reason: Reason }) =>
  reason === 'changed_meanwhile'
    ? ('profiles.refused.profile_changed_meanwhile' as const)
    : (`profiles.refused.${reason}` as const)
