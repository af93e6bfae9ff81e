import Tutor from '#profiles/models/tutor'
import { ownerNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { formerName, renamedRecently } from '#admin/resources/profiles/renamed'
import {
  cleared,
  holdsContactDetails,
  languages,
  openPair,
  skills,
} from '#admin/resources/profiles/calculated'

export const tutors: ResourceDefinition = {
  id: 'tutors',
  model: Tutor,
  navigation: 'people',
  columns: ['id', 'presentation', 'occupation', 'capacity', 'createdAt'],
  calculated: {
    fullName: ownerNamed('tutors.id'),
    account: { kind: 'uuid', sql: () => 'tutors.id' },
    skills: { kind: 'string', sql: ({ locale }) => skills('tutors.id', locale) },
    languages: { kind: 'string', sql: ({ locale }) => languages('tutors.id', locale) },
    cleared: { kind: 'boolean', sql: () => cleared('tutors.id') },
    formerName: { kind: 'string', sql: () => formerName },
    renamedRecently: { kind: 'boolean', sql: ({ now }) => renamedRecently(now) },
    holdsContactDetails: { kind: 'boolean', sql: () => holdsContactDetails('tutors') },
    placesLeft: { kind: 'number', sql: () => `capacity - ${openPair('tutor_id', 'tutors.id')}` },
  },
  references: { account: 'users' },
  longTexts: ['presentation'],
  title: 'fullName',
  list: ['fullName', 'cleared', 'skills', 'placesLeft', 'createdAt'],
  show: [
    ...['fullName', 'formerName', 'account', 'cleared', 'skills', 'capacity', 'placesLeft'],
    ...['occupation', 'languages', 'presentation', 'holdsContactDetails', 'createdAt'],
  ],
  filter: [
    ...['fullName', 'cleared', 'renamedRecently', 'holdsContactDetails', 'skills'],
    ...['placesLeft', 'createdAt'],
  ],
  sort: { sortBy: 'fullName', direction: 'asc' },
  sortable: ['fullName', 'createdAt'],
  related: [
    { resource: 'pairs', by: 'tutorId' },
    { resource: 'applications', by: 'tutorId' },
  ],
  subjects: ['tutor', 'user'],
}
