import config from '#config/adminjs'
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
const FIELDS = [
  ...['associationName', 'contactEmail', ...COLOURS],
  ...['guardianConsentAge', 'guardianAuthorisationAge'],
  ...['checkShownMonths', 'checkYears', 'checkNoticeDays', 'reapplyAfterDays'],
  ...['noticeHours', 'shortNoticeHours', 'appointmentMinutes', 'appointmentsPerWeek'],
  ...['studentDayStarts', 'studentDayEnds'],
  ...[
    'roomTemplate',
    'joinOpensMinutes',
    'joinClosesMinutes',
    'attendanceGraceHours',
    'reportEditHours',
  ],
  ...['signInPerMinute', 'resetPerHour', 'signUpPerHour'],
  ...[
    'mailsPerMinute',
    'quietStartsAt',
    'quietEndsAt',
    'unreadMailMinutes',
    'unreadMailGapMinutes',
  ],
  ...['unconfirmedDays', 'viewingMinutes'],
  ...['messagesPerMinute', 'filesPerMessage', 'filesPerDay', 'fileMegabytes', 'streamsPerPerson'],
  ...['contactTries', 'contactTriesDays', 'caseHours', 'urgentCaseHours', 'evidenceMessages'],
  ...TEXTS,
]

async function save({ params, currentAdmin }: SaveInput) {
  const values = await withFieldErrors(() => settingsValidator.validate(params))
  await new SaveSettings().handle({ values, actorId: currentAdmin.id })
  return ID
}

export const settings: ResourceDefinition = {
  id: 'settings',
  model: Settings,
  navigation: 'reference',
  columns: ['id', 'logoId', ...FIELDS, 'updatedAt'],
  longTexts: TEXTS,
  shownBy: { logoId: 'ShownLogo' },
  changedBy: { actionLight: 'ColourField', actionDark: 'ColourField' },
  title: 'associationName',
  list: ['associationName', 'updatedAt'],
  show: ['logoId', ...FIELDS, 'updatedAt'],
  filter: ['associationName'],
  edit: FIELDS,
  restorable: FIELDS.filter((name) => name !== 'contactEmail'),
  sort: { sortBy: 'id', direction: 'asc' },
  subjects: ['settings'],
  subjectId: SUBJECT.id,
  actions: { changeLogo },
  save,
  leadsTo: `${config.rootPath}/resources/settings/records/${ID}/show`,
}
