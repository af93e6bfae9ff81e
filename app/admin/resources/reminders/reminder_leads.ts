import { editLeads } from '#admin/resources/reminders/edit_leads'
import ReminderLead from '#reminders/models/reminder_lead'
import type { CurrentAdmin } from '#admin/current_admin'
import type { ResourceDefinition } from '#admin/adapter/definition'

const WHAT = {
  fr: { homework: 'Devoir', appointment: 'Séance', task: 'Tâche' },
  en: { homework: 'Homework', appointment: 'Session', task: 'Task' },
}
const WHO = {
  fr: { student: 'élève', tutor: 'tuteur', staff: 'équipe' },
  en: { student: 'student', tutor: 'tutor', staff: 'team' },
}

const inWords = (column: string, words: Record<string, string>) =>
  `CASE ${column} ${Object.entries(words)
    .map(([value, word]) => `WHEN '${value}' THEN '${word}'`)
    .join(' ')} END`

/** What is reminded of and to whom, as SQL. */
const title = (locale: CurrentAdmin['locale']) =>
  `${inWords('reminder_leads.subject_type', WHAT[locale])} || ', ' || ${inWords('reminder_leads.role', WHO[locale])}`

/** As `writeLeads` says them, as SQL. */
const leads = (locale: CurrentAdmin['locale']) => `
  (SELECT string_agg(CASE
      WHEN lead > 1440 AND lead % 1440 = 0 THEN lead / 1440 || ' ${locale === 'fr' ? 'j' : 'd'}'
      WHEN lead % 60 = 0 THEN lead / 60 || ' h'
      ELSE lead || ' min' END, ', ' ORDER BY lead DESC)
   FROM unnest(reminder_leads.minutes) AS lead)`

/** How long before something is due people are reminded of it. */
export const reminderLeads: ResourceDefinition = {
  id: 'reminder_leads',
  model: ReminderLead,
  navigation: 'reference',
  columns: ['id', 'updatedAt'],
  calculated: {
    fullName: { kind: 'string', sql: ({ locale }) => title(locale) },
    leads: { kind: 'string', sql: ({ locale }) => leads(locale) },
  },
  title: 'fullName',
  list: ['fullName', 'leads', 'updatedAt'],
  show: ['fullName', 'leads', 'updatedAt'],
  filter: ['fullName'],
  sort: { sortBy: 'fullName', direction: 'asc' },
  subjects: ['reminder_lead'],
  actions: { editLeads },
}
