import type { Transaction } from '#core/transaction'

export type SkillRange = { subjectId: string; lowestLevelId: string; highestLevelId: string }

/** The first skill that names an unknown record, or whose lowest level ranks above its highest. */
export async function firstImpossibleSkill(skills: SkillRange[], trx: Transaction) {
  const levels = await trx.from('levels').select('id', 'rank')
  const ranks = new Map<string, number>(levels.map(({ id, rank }) => [id, rank]))
  const known = await trx.from('subjects').select('id')
  const subjects = new Set(known.map(({ id }) => id))

  for (const [index, { subjectId, lowestLevelId, highestLevelId }] of skills.entries()) {
    const [lowest, highest] = [ranks.get(lowestLevelId), ranks.get(highestLevelId)]
    if (!subjects.has(subjectId)) return { index, reason: 'unknown_subject' as const }
    if (lowest === undefined || highest === undefined)
      return { index, reason: 'unknown_level' as const }
    if (lowest > highest) return { index, reason: 'levels_reversed' as const }
  }
  return null
}
