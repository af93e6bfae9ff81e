import { MAY_VIEW } from '#accounts/policies/viewing_policy'
import type StaffPermission from '#accounts/models/staff_permission'

export type Permission = StaffPermission['permission']

const EVERYBODY: Permission[] = ['coordinator', 'safeguarding', 'administrator']
const WITH_PEOPLE: Permission[] = ['coordinator', 'safeguarding']
const WITH_ACCOUNTS: Permission[] = ['coordinator', 'administrator']
const COORDINATOR: Permission[] = ['coordinator']
const SAFEGUARDING: Permission[] = ['safeguarding']
const ADMINISTRATOR: Permission[] = ['administrator']

const read = (permissions: Permission[]) => ({
  list: permissions,
  show: permissions,
  search: permissions,
})

/** What the journal keeps the history of. */
const recorded = (permissions: Permission[]) => ({ ...read(permissions), history: permissions })

/** Who may do what in the back office. What isn't named here nobody may do, deleting first of all. */
export const PERMISSIONS = {
  users: {
    ...recorded(EVERYBODY),
    new: WITH_ACCOUNTS,
    importPeople: WITH_ACCOUNTS,
    export: WITH_ACCOUNTS,
    edit: WITH_ACCOUNTS,
    inviteAgain: WITH_ACCOUNTS,
    correctAddress: WITH_ACCOUNTS,
    correctBirthDate: WITH_ACCOUNTS,
    sendResetLink: WITH_ACCOUNTS,
    changePermissions: ADMINISTRATOR,
    suspendAccount: ADMINISTRATOR,
    deactivateAccount: ADMINISTRATOR,
    reopenAccount: ADMINISTRATOR,
    removeSecondFactor: ADMINISTRATOR,
    inviteManyAgain: WITH_ACCOUNTS,
    sendResetLinks: WITH_ACCOUNTS,
    suspendAccounts: ADMINISTRATOR,
    deactivateAccounts: ADMINISTRATOR,
    reopenAccounts: ADMINISTRATOR,
    askConsents: COORDINATOR,
    recordConsents: COORDINATOR,
    addGuardian: COORDINATOR,
    seeAs: MAY_VIEW,
    openCase: WITH_PEOPLE,
  },
  students: {
    ...recorded(WITH_PEOPLE),
    export: COORDINATOR,
    edit: COORDINATOR,
    waitAgain: COORDINATOR,
    stopWaiting: COORDINATOR,
    manyWaitAgain: COORDINATOR,
  },
  guardianships: {
    ...recorded(WITH_PEOPLE),
    export: COORDINATOR,
    noteTalk: COORDINATOR,
    correctGuardian: COORDINATOR,
    renewLink: COORDINATOR,
    askConsents: COORDINATOR,
    endGuardianship: COORDINATOR,
  },
  consents: { ...read(WITH_PEOPLE), export: COORDINATOR },
  tutors: { ...recorded(WITH_PEOPLE), export: COORDINATOR },
  applications: {
    ...recorded(WITH_PEOPLE),
    export: COORDINATOR,
    recordCharter: COORDINATOR,
    noteInterview: COORDINATOR,
    noteMissed: COORDINATOR,
    recordCheck: COORDINATOR,
    decide: COORDINATOR,
  },
  application_decisions: read(WITH_PEOPLE),
  interview_slots: {
    ...recorded(WITH_PEOPLE),
    new: COORDINATOR,
    noteMissed: COORDINATOR,
    withdrawSlot: COORDINATOR,
  },
  interviews: read(WITH_PEOPLE),
  background_checks: read(WITH_PEOPLE),
  charter_acceptances: read(WITH_PEOPLE),
  legal_texts: { ...read(EVERYBODY), new: ADMINISTRATOR },
  texts: { ...recorded(EVERYBODY), editText: ADMINISTRATOR, restoreText: ADMINISTRATOR },
  reminder_leads: { ...recorded(EVERYBODY), editLeads: ADMINISTRATOR },
  match_requests: {
    ...read(WITH_PEOPLE),
    export: COORDINATOR,
    makePair: COORDINATOR,
    waitAgain: COORDINATOR,
    stopWaiting: COORDINATOR,
  },
  pairs: {
    ...recorded(WITH_PEOPLE),
    export: COORDINATOR,
    pausePair: WITH_PEOPLE,
    resumePair: WITH_PEOPLE,
    closePair: WITH_PEOPLE,
    setRoom: COORDINATOR,
    followPair: WITH_PEOPLE,
    changeCoordinator: COORDINATOR,
    pausePairs: WITH_PEOPLE,
    resumePairs: WITH_PEOPLE,
    closePairs: WITH_PEOPLE,
    changeCoordinators: COORDINATOR,
    waitAgain: COORDINATOR,
    manyWaitAgain: COORDINATOR,
    openCase: WITH_PEOPLE,
  },
  cases: {
    ...recorded(SAFEGUARDING),
    beginCase: SAFEGUARDING,
    takeCase: SAFEGUARDING,
    readCase: SAFEGUARDING,
    noteCase: SAFEGUARDING,
    closeCase: SAFEGUARDING,
  },
  detections: { ...recorded(SAFEGUARDING), markSeen: SAFEGUARDING, markHandled: SAFEGUARDING },
  detector_lists: { ...recorded(SAFEGUARDING), edit: SAFEGUARDING, trySentence: SAFEGUARDING },
  series: { ...recorded(WITH_PEOPLE), export: COORDINATOR, stopSeries: COORDINATOR },
  appointments: {
    ...recorded(WITH_PEOPLE),
    export: COORDINATOR,
    settleAttendance: COORDINATOR,
    openCase: WITH_PEOPLE,
  },
  homework: { ...read(WITH_PEOPLE), export: COORDINATOR },
  subjects: { ...recorded(EVERYBODY), new: ADMINISTRATOR, edit: ADMINISTRATOR },
  levels: { ...recorded(EVERYBODY), new: ADMINISTRATOR, edit: ADMINISTRATOR },
  school_zones: { ...recorded(EVERYBODY), new: ADMINISTRATOR, edit: ADMINISTRATOR },
  school_holidays: { ...recorded(EVERYBODY), new: WITH_ACCOUNTS, edit: WITH_ACCOUNTS },
  public_holidays: { ...recorded(EVERYBODY), new: WITH_ACCOUNTS, edit: WITH_ACCOUNTS },
  banners: { ...recorded(EVERYBODY), new: WITH_ACCOUNTS, edit: WITH_ACCOUNTS },
  settings: { ...recorded(ADMINISTRATOR), edit: ADMINISTRATOR, changeLogo: ADMINISTRATOR },
  age_changes: read(WITH_ACCOUNTS),
  deliveries: {
    ...recorded(WITH_ACCOUNTS),
    sendAgain: WITH_ACCOUNTS,
    sendAllAgain: WITH_ACCOUNTS,
    sendManyAgain: WITH_ACCOUNTS,
  },
  audit_entries: read(['safeguarding', 'administrator']),
} satisfies Record<string, Record<string, Permission[]>>

export type ResourceId = keyof typeof PERMISSIONS

export const RESOURCE_IDS = Object.keys(PERMISSIONS) as ResourceId[]

export function isResource(id: string): id is ResourceId {
  return Object.hasOwn(PERMISSIONS, id)
}

/** Every action that somebody may do on this resource. */
export const actionsOf = (resource: ResourceId) => Object.keys(PERMISSIONS[resource])

/** Whether someone with these permissions may do this. */
export function may(permissions: readonly Permission[], resource: ResourceId, action: string) {
  const table: Record<string, Permission[]> = PERMISSIONS[resource]
  if (!Object.hasOwn(table, action)) return false
  return table[action].some((permission) => permissions.includes(permission))
}
