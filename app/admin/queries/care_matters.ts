import { ownName } from '#admin/resources/names'
import { waiting, type Matter } from '#admin/queries/waiting'
import { caseName, isLate } from '#admin/resources/safeguarding/cases'

const openCases = () => waiting('cases', 'cases.due_at').where('cases.state', 'open')

/** What keeping children safe wants of the team, before all else. */
export const CARE_MATTERS: Matter[] = [
  {
    key: 'lateCases',
    resource: 'cases',
    action: 'readCase',
    filters: { late: 'true' },
    name: caseName,
    query: (now) => openCases().whereRaw(isLate(now)),
  },
  {
    key: 'openCases',
    resource: 'cases',
    action: 'readCase',
    filters: { state: 'open', late: 'false' },
    dated: 'until',
    name: caseName,
    query: (now) => openCases().whereRaw(`NOT ${isLate(now)}`),
  },
  {
    key: 'detections',
    resource: 'detections',
    action: 'show',
    filters: { state: 'new' },
    name: ownName('detections.author_id'),
    query: () => waiting('detections').where('state', 'new'),
  },
]
