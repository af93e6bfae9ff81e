import vine from '@vinejs/vine'
import ImportPeople from '#admin/actions/import_people'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'
import { CATALOGUES } from '#admin/locale/catalogue'
import type { Fate } from '#admin/imports/judge_people'
import { MOST_ROWS, readPeople } from '#admin/imports/people_file'
import { withFieldErrors } from '#admin/validators/field_errors'

/** A file of this many letters in base 64 holds far more than the rows that are taken. */
const LONGEST_FILE = 3_000_000

const importValidator = vine.create({
  role: vine.enum(['student', 'tutor'] as const),
  file: vine.string().maxLength(LONGEST_FILE),
  confirmed: vine.number().withoutDecimals().positive().optional(),
})

/** Many people from a spreadsheet: first what would become of each row, then, confirmed, their invitations. */
export const importPeople: OfficeAction = {
  actionType: 'resource',
  icon: 'Upload',
  component: 'ImportPeople',
  handler: async (request, _response, { currentAdmin, h }) => {
    const { role, file, confirmed } = await withFieldErrors(() =>
      importValidator.validate(request.payload)
    )
    const staff = currentAdmin as CurrentAdmin
    const people = readPeople(Buffer.from(file, 'base64'), role)
    if (!people.ok) {
      const { reason, columns, line } = people
      return refusal(reason, { columns: named(columns, staff), line })
    }

    const actorId = staff.id
    const result = await new ImportPeople().handle({ rows: people.rows, role, actorId, confirmed })
    if (!result.ok) return refusal(result.reason)
    const { fates, invited } = result.value
    if (invited === 0) return { fates: fates.map(shownFate) }
    return {
      notice: { message: 'peopleImported', type: 'success', options: { count: invited } },
      redirectUrl: h.resourceUrl({ resourceId: 'users', search: '?filters.state=invited' }),
    }
  },
}

/** With what will be invited, for staff to see that each cell stands in its column. */
function shownFate({ person, ...fate }: Fate) {
  if (!person || fate.reasons.length > 0) return fate
  const guardian = person.role === 'student' ? person.guardian : undefined
  const { birthDate, email, role } = person
  return {
    ...fate,
    person: {
      birthDate,
      email,
      role,
      guardianName: guardian?.name,
      guardianEmail: guardian?.email,
    },
  }
}

const refusal = (reason: string, options = {}) => ({
  notice: {
    message: `refusals.${reason}`,
    type: 'error' as const,
    options: { most: MOST_ROWS, ...options },
  },
})

function named(columns: string[] = [], { locale }: CurrentAdmin) {
  const words: Record<string, unknown> = CATALOGUES[locale].properties
  return columns.map((column) => words[column]).join(', ')
}
