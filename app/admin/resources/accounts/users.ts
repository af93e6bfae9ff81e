import User from '#accounts/models/user'
import { announceZone } from '#accounts/announce_zone'
import { nobodyReads } from '#accounts/queries/account_reader'
import { savedBy } from '#admin/resources/saved_by'
import { userValidator } from '#admin/validators/user'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { changePermissions } from '#admin/resources/accounts/change_permissions'
import { importPeople } from '#admin/resources/accounts/import_people'
import { invitePerson } from '#admin/resources/accounts/invite_person'
import { openCase } from '#admin/resources/safeguarding/open_case'
import { seeAs } from '#admin/resources/accounts/see_as'
import * as manyAccounts from '#admin/resources/accounts/many_accounts'
import * as closing from '#admin/resources/accounts/close_account'
import * as accountActions from '#admin/resources/accounts/account_actions'
import { correctBirthDate } from '#admin/resources/accounts/correct_birth_date'
import { correctAddress } from '#admin/resources/accounts/correct_address'
import { askConsents } from '#admin/resources/accounts/ask_consents'
import { addGuardian } from '#admin/resources/accounts/add_guardian'
import { recordConsents } from '#admin/resources/accounts/record_consents'
import { ofColleague } from '#admin/resources/accounts/of_colleague'
import { consentMissing, guardianUnknown } from '#admin/resources/accounts/calculated'

export const fullName = (table = 'users') => `${table}.first_name || ' ' || ${table}.family_name`

const permissions = `(SELECT string_agg(permission, ', ' ORDER BY permission)
     FROM staff_permissions WHERE user_id = users.id)`

const secondFactor = 'EXISTS (SELECT 1 FROM second_factors WHERE user_id = users.id)'

export const users: ResourceDefinition = {
  id: 'users',
  model: User,
  navigation: 'people',
  columns: [
    ...['id', 'role', 'state', 'email', 'identifier', 'firstName', 'familyName', 'birthDate'],
    ...['locale', 'timeZone', 'emailConfirmedAt', 'createdAt'],
  ],
  calculated: {
    fullName: {
      kind: 'string',
      sql: () => fullName(),
      searched: 'users.searchable_name',
      required: true,
    },
    permissions: { kind: 'string', sql: () => permissions },
    secondFactor: { kind: 'boolean', sql: () => secondFactor },
    nobodyReads: { kind: 'boolean', sql: () => nobodyReads() },
    consentMissing: { kind: 'boolean', sql: ({ now }) => consentMissing(now) },
    guardianUnknown: { kind: 'boolean', sql: () => guardianUnknown() },
  },
  values: {
    role: ['student', 'tutor', 'staff'],
    state: ['invited', 'unconfirmed', 'waiting_for_guardian', 'active', 'suspended', 'deactivated'],
    locale: ['fr', 'en'],
  },
  title: 'fullName',
  list: ['fullName', 'role', 'state', 'email', 'createdAt'],
  withheld: ofColleague,
  buttonsNeed: ['secondFactor'],
  show: [
    ...[
      'fullName',
      'role',
      'state',
      'email',
      'identifier',
      'emailConfirmedAt',
      'birthDate',
      'locale',
    ],
    ...['timeZone', 'permissions', 'secondFactor', 'createdAt'],
  ],
  filter: [
    ...['fullName', 'email', 'role', 'state', 'consentMissing', 'guardianUnknown', 'nobodyReads'],
    'createdAt',
  ],
  edit: ['firstName', 'familyName', 'locale', 'timeZone'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['fullName', 'role', 'state', 'createdAt'],
  related: [
    { resource: 'pairs', by: 'studentId', role: 'student' },
    { resource: 'guardianships', by: 'studentId', role: 'student' },
    { resource: 'consents', by: 'studentId', role: 'student' },
    { resource: 'pairs', by: 'tutorId', role: 'tutor' },
    { resource: 'applications', by: 'tutorId', role: 'tutor' },
    { resource: 'cases', by: 'reportedId', role: 'student' },
    { resource: 'cases', by: 'reportedId', role: 'tutor' },
  ],
  subjects: ['user', 'student', 'tutor'],
  actions: {
    ...accountActions,
    ...closing,
    correctAddress,
    correctBirthDate,
    addGuardian,
    recordConsents,
    seeAs,
    openCase: openCase('users'),
    changePermissions,
    importPeople,
    new: invitePerson,
    ...{ ...manyAccounts, askConsents },
  },
  shownBy: { permissions: 'Permissions' },
  save: savedBy(User, 'accounts.user', userValidator, (user, before, trx) =>
    announceZone(user as User, String(before!.timeZone), trx)
  ),
}
