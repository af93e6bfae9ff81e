import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { refused } from '#core/result'
import InterviewSlot from '#profiles/models/interview_slot'
import NoteMissedInterview from '#profiles/actions/note_missed_interview'
import type { OfficeAction } from '#admin/adapter/definition'
import { officeForm } from '#admin/resources/office_form'
import { slotsToNote } from '#admin/resources/profiles/application_sql'
import { missedValidator } from '#admin/validators/clearance'

type Slot = { id: string; startsAt: Date } | null

const action = (slotOf: (recordId: string) => Promise<Slot>) =>
  ({
    actionType: 'record',
    icon: 'UserX',
    component: 'NoteMissed',
    handler: officeForm({
      begin: async (recordId) => {
        const slot = await slotOf(recordId)
        return { startsAt: slot && clock.at(slot.startsAt).toUTC().toISO() }
      },
      validator: missedValidator,
      perform: async (recordId, { id: staffId }, { missing }) => {
        const slot = await slotOf(recordId)
        if (!slot) return refused('not_to_note')
        return new NoteMissedInterview().handle({ slotId: slot.id, staffId, missing })
      },
      done: () => 'missedNoted',
    }),
  }) satisfies OfficeAction

/** The slot of an application that has waited the longest to be noted. */
function slotToNote(applicationId: string): Promise<Slot> {
  const ids = slotsToNote(clock.now().toISO()!, 'held.id')
  return db
    .from('applications')
    .joinRaw(`JOIN interview_slots ON interview_slots.id IN (${ids})`)
    .where('applications.id', applicationId)
    .orderBy('interview_slots.starts_at')
    .select('interview_slots.id', 'interview_slots.starts_at as startsAt')
    .first()
}

/** The interview of an application that waits to be noted: it didn't take place. */
export const noteMissed: OfficeAction = {
  ...action(slotToNote),
  when: ({ toNote }) => Boolean(toNote),
}

/** The same on the page of a slot. */
export const noteMissedOfSlot: OfficeAction = {
  ...action(async (id) => {
    const { startsAt } = await InterviewSlot.findOrFail(id)
    return { id, startsAt: startsAt.toJSDate() }
  }),
  when: ({ state, fullName }) => state === 'past' && Boolean(fullName),
}
