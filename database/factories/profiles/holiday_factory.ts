import SchoolZone from '#profiles/models/school_zone'
import Student from '#profiles/models/student'
import PublicHoliday from '#profiles/models/public_holiday'
import SchoolHoliday from '#profiles/models/school_holiday'

type Names = { nameFr?: string; nameEn?: string }

/** The students go to school in this zone from now on, known by its French name. */
export async function placeInZone(nameFr: string, ...students: { id: string }[]) {
  const zone = await SchoolZone.findByOrFail('nameFr', nameFr)
  const ids = students.map(({ id }) => id)
  await Student.query().whereIn('id', ids).update({ schoolZoneId: zone.id })
  return zone
}

export async function createSchoolHoliday(
  zone: string,
  firstDay: string,
  lastDay: string,
  { nameFr = 'Vacances de Noël', nameEn = 'Christmas holidays' }: Names = {}
) {
  const { id: schoolZoneId } = await SchoolZone.findByOrFail('nameFr', zone)
  return SchoolHoliday.create({ schoolZoneId, nameFr, nameEn, firstDay, lastDay })
}

/** Without a zone, of the whole country. */
export async function createPublicHoliday(
  day: string,
  { nameFr = 'Noël', nameEn = 'Christmas Day', zone }: Names & { zone?: string } = {}
) {
  const found = zone ? await SchoolZone.findByOrFail('nameFr', zone) : null
  return PublicHoliday.create({ day, nameFr, nameEn, schoolZoneId: found?.id ?? null })
}
