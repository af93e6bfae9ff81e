import config from '#config/adminjs'
import { shippedTexts } from '#core/shipped_texts'
import Settings from '#core/models/settings'
import SaveSettings, { SUBJECT } from '#admin/actions/save_settings'
import { changeLogo } from '#admin/resources/core/change_logo'
import { settingsValidator } from '#admin/validators/settings'
import { withFieldErrors } from '#admin/validators/field_errors'
import type { ResourceDefinition, SaveInput } from '#admin/adapter/definition'

/** There is one row of settings. */
const ID = '1'
const TEXTS = ['legalNoticeFr', 'legalNoticeEn', 'privacyFr', 'privacyEn']
const COLOURS = ['actionLight', 'actionDark']
const SECTIONS = {
  association: ['associationName', 'contactEmail', ...COLOURS],
  ages: ['guardianConsentAge', 'guardianAuthorisationAge'],
  checks: ['checkShownMonths', 'checkYears', 'checkNoticeDays', 'reapplyAfterDays'],
  appointments: [
    ...['noticeHours', 'shortNoticeHours', 'appointmentMinutes', 'appointmentsPerWeek'],
    ...['studentDayStarts', 'studentDayEnds'],
  ],
  sessions: [
    ...['roomTemplate', 'joinOpensMinutes', 'joinClosesMinutes'],
    ...['attendanceGraceHours', 'reportEditHours'],
  ],
  accounts: [
    ...['signInPerMinute', 'resetPerHour', 'signUpPerHour'],
    ...['unconfirmedDays', 'viewingMinutes'],
  ],
  mails: [
    ...['mailsPerMinute', 'quietStartsAt', 'quietEndsAt'],
    ...['unreadMailMinutes', 'unreadMailGapMinutes'],
  ],
  messages: [
    ...['messagesPerMinute', 'filesPerMessage', 'filesPerDay', 'fileMegabytes'],
    'streamsPerPerson',
  ],
  safety: ['contactTries', 'contactTriesDays', 'caseHours', 'urgentCaseHours', 'evidenceMessages'],
  pages: TEXTS,
}
const FIELDS = Object.values(SECTIONS).flat()

async function save({ params, opened, currentAdmin }: SaveInput) {
  const values = await withFieldErrors(() => settingsValidator.validate(params))
  const agesConfirmed = Number(params.agesConfirmed)
  await new SaveSettings().handle({ values, opened, agesConfirmed, actorId: currentAdmin.id })
  return ID
}

export const settings: ResourceDefinition = {
  id: 'settings',
  model: Settings,
  navigation: 'reference',
  columns: ['id', 'logoId', ...FIELDS, 'updatedAt'],
  longTexts: TEXTS,
  shownBy: { logoId: 'ShownLogo' },
  changedBy: {
    ...Object.fromEntries(COLOURS.map((name) => [name, 'ColourField'])),
    ...Object.fromEntries(SECTIONS.ages.map((name) => [name, 'AgeField'])),
    ...Object.fromEntries(TEXTS.map((name) => [name, 'BlocksField'])),
  },
  title: 'associationName',
  list: ['associationName', 'updatedAt'],
  show: ['associationName', 'logoId', ...FIELDS.slice(1), 'updatedAt'],
  sections: SECTIONS,
  filter: ['associationName'],
  edit: FIELDS,
  restorable: FIELDS.filter((name) => name !== 'contactEmail' && !TEXTS.includes(name)),
  shipped: shippedTexts,
  sort: { sortBy: 'id', direction: 'asc' },
  subjects: ['settings'],
  subjectId: SUBJECT.id,
  actions: { changeLogo },
  save,
  leadsTo: `${config.rootPath}/resources/settings/records/${ID}/show`,
}
