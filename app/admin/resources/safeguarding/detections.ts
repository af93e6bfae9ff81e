import config from '#config/adminjs'
import Detection from '#safeguarding/models/detection'
import { personNamed } from '#admin/resources/names'
import { detectionMoves } from '#admin/resources/safeguarding/detection_moves'
import type { CurrentAdmin } from '#admin/current_admin'
import type { ResourceDefinition } from '#admin/adapter/definition'

const KINDS = {
  fr: { phone: 'téléphone', email: 'e-mail', handle: 'réseau', link: 'lien', address: 'adresse' },
  en: { phone: 'phone', email: 'e-mail', handle: 'network', link: 'link', address: 'address' },
}

/** The kinds in words, as SQL. */
const kinds = (locale: CurrentAdmin['locale']) => {
  const cases = Object.entries(KINDS[locale]).map(([kind, word]) => `WHEN '${kind}' THEN '${word}'`)
  return `(SELECT string_agg(CASE kind ${cases.join(' ')} END, ', ') FROM unnest(detections.kinds) AS kind)`
}

export const detections: ResourceDefinition = {
  id: 'detections',
  model: Detection,
  navigation: 'follow_up',
  columns: ['id', 'authorId', 'state', 'explanation', 'createdAt'],
  calculated: {
    fullName: personNamed('detections.author_id'),
    kinds: { kind: 'string', sql: ({ locale }) => kinds(locale) },
    wasSent: { kind: 'boolean', sql: () => '(detections.message_id IS NOT NULL)' },
  },
  references: { authorId: 'users' },
  values: { state: ['kept', 'new', 'seen', 'handled'] },
  longTexts: ['explanation'],
  title: 'fullName',
  list: ['createdAt', 'fullName', 'kinds', 'wasSent', 'state'],
  show: ['createdAt', 'authorId', 'kinds', 'wasSent', 'explanation', 'state'],
  filter: ['fullName', 'state', 'wasSent', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  subjects: ['detection'],
  actions: detectionMoves,
  leadsTo: `${config.rootPath}/resources/detections?filters.state=new`,
}
