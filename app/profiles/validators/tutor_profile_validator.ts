import vine from '@vinejs/vine'

export const tutorProfileValidator = vine.create({
  presentation: vine.string().trim().maxLength(2000).nullable().optional(),
  capacity: vine.number().withoutDecimals().range([1, 10]),
  skills: vine
    .array(
      vine.object({
        subjectId: vine.string().uuid(),
        lowestLevelId: vine.string().uuid(),
        highestLevelId: vine.string().uuid(),
      })
    )
    .minLength(1)
    .maxLength(30)
    .distinct('subjectId'),
})
