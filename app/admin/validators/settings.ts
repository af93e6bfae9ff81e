import vine from '@vinejs/vine'
import { actionColour } from '#admin/validators/colour'
import { roomTemplate } from '#admin/validators/room_link'
import { atLeast } from '#admin/validators/at_least'
import { after, dayTime, otherThan } from '#admin/validators/day'

const limit = (most: number) => vine.number().withoutDecimals().range([1, most])
const text = () =>
  vine
    .string()
    .trim()
    .maxLength(50_000)
    .nullable()
    .transform((value) => value ?? '')

export const settingsValidator = vine.create({
  associationName: vine.string().trim().minLength(1).maxLength(80),
  contactEmail: vine.string().trim().email().maxLength(254),
  actionLight: actionColour('light'),
  actionDark: actionColour('dark'),
  guardianConsentAge: vine.number().withoutDecimals().range([13, 18]),
  guardianAuthorisationAge: vine
    .number()
    .withoutDecimals()
    .range([15, 18])
    .use(atLeast({ other: 'guardianConsentAge', rule: 'atLeastConsentAge' })),
  checkShownMonths: limit(60),
  checkYears: limit(10),
  checkNoticeDays: vine.number().withoutDecimals().range([1, 180]),
  reapplyAfterDays: vine.number().withoutDecimals().range([1, 1825]),
  mailsPerMinute: limit(10_000),
  quietStartsAt: dayTime(),
  quietEndsAt: dayTime().use(otherThan('quietStartsAt')),
  unreadMailMinutes: limit(1440),
  unreadMailGapMinutes: limit(1440),
  noticeHours: vine.number().withoutDecimals().range([3, 168]),
  shortNoticeHours: vine.number().withoutDecimals().range([1, 168]),
  appointmentMinutes: vine.number().withoutDecimals().range([15, 240]),
  appointmentsPerWeek: limit(50),
  studentDayStarts: dayTime(),
  studentDayEnds: dayTime().use(after('studentDayStarts')),
  roomTemplate: roomTemplate(),
  joinOpensMinutes: vine.number().withoutDecimals().range([0, 60]),
  joinClosesMinutes: vine.number().withoutDecimals().range([0, 120]),
  attendanceGraceHours: vine.number().withoutDecimals().range([1, 336]),
  reportEditHours: limit(720),
  signInPerMinute: limit(1000),
  resetPerHour: limit(1000),
  unconfirmedDays: vine.number().withoutDecimals().range([7, 365]),
  viewingMinutes: vine.number().withoutDecimals().range([5, 120]),
  signUpPerHour: limit(10_000),
  messagesPerMinute: limit(1000),
  filesPerMessage: limit(10),
  filesPerDay: limit(1000),
  fileMegabytes: limit(15),
  streamsPerPerson: limit(50),
  contactTries: limit(100),
  contactTriesDays: limit(365),
  caseHours: limit(720).use(atLeast({ other: 'urgentCaseHours', rule: 'atLeastUrgent' })),
  urgentCaseHours: limit(72),
  evidenceMessages: limit(200),
  legalNoticeFr: text(),
  legalNoticeEn: text(),
  privacyFr: text(),
  privacyEn: text(),
})
