import type { Side } from '#database/demo/script'
import type { HomeworkState } from '#homework/homework_state'

/** Who moved it where, hours ago, and what they said with it; `photo`: the student sent one. */
export type Step = [side: Side, hoursAgo: number, to: HomeworkState, words: string, photo?: 'photo']

export type Work = {
  pair: string
  title: string
  instructions: string
  /** Days from today, in the wall time of Paris. */
  day: number
  time: string
  steps?: Step[]
}

export const HOMEWORK: Work[] = [
  {
    pair: 'lina',
    title: 'Problèmes 3 et 4, page 71',
    instructions:
      'Nomme l’inconnue, traduis la phrase, résous.\nÉcris toutes les étapes, même celles qui te semblent évidentes.',
    day: 1,
    time: '16:30',
    steps: [['student', 16, 'in_progress', '']],
  },
  {
    pair: 'lina',
    title: 'Fiche « balance »',
    instructions: 'Recopie les trois exemples de la séance et inventes-en un quatrième.',
    day: 4,
    time: '18:00',
  },
  {
    pair: 'lina',
    title: 'Exercice 12, page 64',
    instructions: 'Les six premières équations.',
    day: -9,
    time: '18:00',
    steps: [
      ['student', 232, 'blocked', 'la quatrième, il y a des x des deux côtés'],
      ['student', 230, 'submitted', 'j’ai fini par trouver !'],
      ['tutor', 205, 'reviewed', 'Cinq sur six, et la quatrième est juste. Bravo pour les étapes.'],
    ],
  },
  {
    pair: 'lina',
    title: 'Exercice 20, page 66',
    instructions: '',
    day: -2,
    time: '18:00',
    steps: [['tutor', 80, 'withdrawn', 'Ton contrôle porte sur les problèmes : laisse celui-ci.']],
  },
  {
    pair: 'noah',
    title: 'Dix minutes de calcul mental',
    instructions: 'Trois séries, à voix haute.',
    day: 2,
    time: '12:00',
  },
  {
    pair: 'noah',
    title: 'Tableau de proportionnalité',
    instructions: 'Exercice 5.',
    day: -2,
    time: '12:00',
    steps: [
      ['student', 70, 'in_progress', ''],
      ['student', 52, 'blocked', 'je comprends pas d’où vient le 2,5', 'photo'],
    ],
  },
  {
    pair: 'jade',
    title: 'Annoncer le plan',
    instructions: 'Deux phrases, pas plus.',
    day: 2,
    time: '12:00',
    steps: [['student', 20, 'submitted', 'J’ai hésité entre deux versions, j’ai gardé la courte.']],
  },
  {
    pair: 'louise',
    title: 'Schéma d’un circuit en dérivation',
    instructions: 'À la règle.',
    day: 2,
    time: '18:00',
  },
  {
    pair: 'mohamed',
    title: 'Légender le schéma de la cellule',
    instructions: '',
    day: 1,
    time: '12:00',
  },
]

export const MEMOS: Record<string, [title: string, body: string, pinned?: 'pinned'][]> = {
  lina: [
    [
      'À demander à Thomas',
      'Pourquoi on change le signe quand on passe de l’autre côté ?\nEst-ce que je peux utiliser la calculatrice vendredi ?',
      'pinned',
    ],
    ['', 'Identité remarquable : (a + b)² = a² + 2ab + b²'],
  ],
  thomas: [
    ['Lina', 'Très à l’aise à l’oral, doute à l’écrit. Valoriser les essais.', 'pinned'],
    ['Noah', 'Énoncés courts. Foot le mercredi.'],
  ],
}

/** Days and a time from today, none for what has no date. */
type Todo = { title: string; day?: number; time?: string; pinned?: true; done?: true }

export const TASKS: Record<string, Todo[]> = {
  lina: [
    { title: 'Faire signer le carnet', day: 0, time: '21:00' },
    { title: 'Rapporter le livre au CDI', day: 3, time: '12:00' },
    { title: 'Retrouver ma calculatrice', pinned: true },
    { title: 'Apprendre les dates d’histoire', done: true },
  ],
  thomas: [
    { title: 'Préparer un sujet blanc pour Lina', day: 0, time: '20:00', pinned: true },
    { title: 'Chercher des exercices courts de pourcentages', day: 2, time: '18:00' },
    { title: 'Relire la charte', done: true },
  ],
}
