import type { Side } from '#database/demo/script'

/** What the tutor wrote about an hour that was held. */
type Report = { done: string; wentWell: string; nextTime: string }

export type Hour = {
  pair: string
  /** Days from today, in the wall time of Paris. */
  day: number
  time: string
  state: 'confirmed' | 'completed' | 'proposed' | 'declined' | 'cancelled'
  proposer?: Side
  plan?: string
  report?: Report
  /** Of the pair's weekly slot. */
  weekly?: true
}

/** Of the hours that are over, yesterday's alone still waits for its two to say that they met. */
export const HOURS: Hour[] = [
  {
    ...{ pair: 'lina', day: -15, time: '17:00', state: 'completed', weekly: true },
    plan: 'Faire connaissance, équations à une inconnue',
    report: {
      done: 'Fait connaissance. Équations du type 3x + 4 = 19, avec l’image de la balance.',
      wentWell: 'Lina pose de bonnes questions et vérifie ses résultats sans qu’on le lui dise.',
      nextTime: 'Des x des deux côtés.',
    },
  },
  {
    ...{ pair: 'lina', day: -8, time: '17:00', state: 'completed', weekly: true },
    plan: 'Équations avec x des deux côtés',
    report: {
      done: 'Exercice 12 page 64 corrigé ensemble, puis cinq équations avec des x des deux côtés.',
      wentWell: 'La dernière, trouvée toute seule.',
      nextTime: 'Passer d’une phrase à une équation.',
    },
  },
  {
    ...{ pair: 'lina', day: -1, time: '17:00', state: 'confirmed', weekly: true },
    plan: 'Commencer les problèmes de la page 71',
  },
  {
    ...{ pair: 'lina', day: 1, time: '17:00', state: 'confirmed' },
    plan: 'Mettre un problème en équation, sujet blanc',
  },
  { pair: 'lina', day: 6, time: '17:00', state: 'confirmed', weekly: true },
  {
    ...{ pair: 'lina', day: 8, time: '17:00', state: 'proposed', proposer: 'tutor' },
    plan: 'Corriger le contrôle',
  },
  { pair: 'lina', day: -3, time: '18:00', state: 'declined', proposer: 'tutor' },
  {
    ...{ pair: 'noah', day: -7, time: '14:00', state: 'completed' },
    plan: 'Proportionnalité',
    report: {
      done: 'Le tableau de proportionnalité sur trois exemples de cuisine.',
      wentWell: 'Noah explique très bien à l’oral ce qu’il fait.',
      nextTime: 'Les pourcentages, en énoncés courts.',
    },
  },
  { pair: 'noah', day: 3, time: '14:00', state: 'confirmed', plan: 'Pourcentages' },
  { pair: 'noah', day: 5, time: '11:00', state: 'proposed', proposer: 'student' },
  {
    ...{ pair: 'jade', day: -5, time: '18:00', state: 'completed' },
    report: {
      done: 'L’introduction de la rédaction, reprise phrase par phrase.',
      wentWell: 'Le vocabulaire est précis.',
      nextTime: 'Annoncer le plan.',
    },
  },
  { pair: 'jade', day: 2, time: '18:00', state: 'confirmed', plan: 'Relire la rédaction' },
  {
    ...{ pair: 'adam', day: 4, time: '17:30', state: 'proposed', proposer: 'tutor' },
    plan: 'Se présenter en anglais',
  },
  {
    ...{ pair: 'louise', day: -5, time: '19:00', state: 'completed' },
    report: {
      done: 'L’interro de physique, corrigée question par question.',
      wentWell: '',
      nextTime: 'Les circuits.',
    },
  },
  { pair: 'louise', day: 2, time: '19:00', state: 'confirmed', plan: 'Circuits électriques' },
  { pair: 'mohamed', day: 1, time: '18:30', state: 'confirmed', plan: 'La cellule' },
  { pair: 'emma', day: 3, time: '20:00', state: 'confirmed', plan: 'Planning de révision' },
]
