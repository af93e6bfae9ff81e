import User from '#accounts/models/user'
import { savedBy } from '#admin/resources/saved_by'
import { userValidator } from '#admin/validators/user'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { activateAccount } from '#admin/resources/accounts/activate_account'

export const fullName = (table = 'users') => `${table}.first_name || ' ' || ${table}.family_name`

export const users: ResourceDefinition = {
  id: 'users',
  model: User,
  navigation: 'people',
  columns: [
    ...['id', 'role', 'state', 'email', 'firstName', 'familyName', 'birthDate'],
    ...['locale', 'timeZone', 'emailConfirmedAt', 'createdAt'],
  ],
  calculated: { fullName: { kind: 'string', sql: () => fullName() } },
  values: {
    role: ['student', 'tutor', 'staff'],
    state: ['unconfirmed', 'waiting_for_guardian', 'active', 'suspended', 'deactivated'],
    locale: ['fr', 'en'],
  },
  title: 'fullName',
  list: ['fullName', 'role', 'state', 'email', 'createdAt'],
  show: [
    ...['fullName', 'role', 'state', 'email', 'emailConfirmedAt', 'birthDate', 'locale'],
    ...['timeZone', 'createdAt'],
  ],
  filter: ['fullName', 'email', 'role', 'state', 'createdAt'],
  changedBy: { locale: 'Choice' },
  edit: ['firstName', 'familyName', 'locale', 'timeZone'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  actions: { activateAccount },
  save: savedBy(User, 'accounts.user', userValidator),
}
