/** The people of the demo story. Everybody signs in with the password `homeskolar`. */
export const DEMO_PASSWORD = 'homeskolar'

type Person = {
  key: string
  firstName: string
  familyName: string
  email?: string
  birthDate: string
  timeZone?: string
}
export type DemoStudent = Person & {
  level: string
  needs: string[]
  difficulties: string
  state?: 'waiting_for_guardian'
  /** Named and asked, but hasn't answered. */
  guardian?: 'silent'
}
export type DemoTutor = Person & {
  presentation: string
  skills: [subject: string, lowest: string, highest: string][]
  capacity: number
  application: DemoApplication
}
/** Where a tutor stands; `alone` was decided by the only one who was there, `expiring` ends within a month. */
export type DemoApplication =
  'draft' | 'submitted' | 'interview' | 'cleared' | 'alone' | 'expiring' | 'refused' | 'expired'
export type DemoStaff = Person & {
  permissions: ('coordinator' | 'safeguarding' | 'administrator')[]
}

export const STAFF: DemoStaff[] = [
  {
    key: 'claire',
    firstName: 'Claire',
    familyName: 'Bonnet',
    email: 'equipe@homeskolar.test',
    birthDate: '1981-03-02',
    permissions: ['coordinator'],
  },
  {
    key: 'samir',
    firstName: 'Samir',
    familyName: 'Haddad',
    email: 'equipe2@homeskolar.test',
    birthDate: '1977-09-21',
    permissions: ['coordinator', 'safeguarding'],
  },
  {
    key: 'ines',
    firstName: 'Inès',
    familyName: 'Le Goff',
    email: 'admin@homeskolar.test',
    birthDate: '1989-12-11',
    permissions: ['coordinator', 'safeguarding', 'administrator'],
  },
]

const MATHS = 'Mathématiques'
const FRENCH = 'Français'
const ENGLISH = 'Anglais'
const PHYSICS = 'Physique-chimie'
const HISTORY = 'Histoire-géographie'
const LIFE = 'Sciences de la vie et de la Terre'
const SPANISH = 'Espagnol'
const ECONOMICS = 'Sciences économiques et sociales'
const METHOD = 'Méthode et organisation'

export const TUTORS: DemoTutor[] = [
  tutor(
    'thomas',
    'Thomas',
    'Girard',
    '1990-06-14',
    3,
    [
      [MATHS, '6e', 'Terminale'],
      [PHYSICS, '4e', '1re'],
    ],
    "Ingénieur à Lyon, j'aime les maths qui se dessinent. Patient, ponctuel, et incollable sur les fractions.",
    { email: 'tuteur@homeskolar.test' }
  ),
  tutor(
    'aminata',
    'Aminata',
    'Diallo',
    '1996-02-27',
    2,
    [
      [FRENCH, 'CE2', '3e'],
      [METHOD, 'CM1', '3e'],
    ],
    'Libraire à Nantes. Lire à voix haute, chercher le mot juste : on avance pas à pas.'
  ),
  tutor(
    'paul',
    'Paul',
    'Lefèvre',
    '1958-11-03',
    2,
    [
      [HISTORY, '6e', 'Terminale'],
      [FRENCH, '6e', '2de'],
    ],
    "Professeur d'histoire à la retraite, toujours une carte sous la main."
  ),
  tutor(
    'julie',
    'Julie',
    'Marchand',
    '2001-08-19',
    1,
    [
      [ENGLISH, 'CM1', 'Terminale'],
      [SPANISH, '5e', '1re'],
    ],
    'Étudiante en langues à Toulouse, une année à Séville et une autre à Leeds.'
  ),
  tutor(
    'karim',
    'Karim',
    'Benali',
    '1985-04-09',
    2,
    [
      [PHYSICS, '4e', 'Terminale'],
      [MATHS, '4e', '1re'],
    ],
    'Technicien de laboratoire à Lille. Les expériences de cuisine comptent aussi.'
  ),
  tutor(
    'elise',
    'Élise',
    'Fontaine',
    '1993-01-30',
    2,
    [
      [LIFE, '6e', 'Terminale'],
      [MATHS, '6e', '3e'],
    ],
    'Infirmière à Rennes : le vivant, je peux en parler des heures.'
  ),
  tutor(
    'hugo',
    'Hugo',
    'Perrin',
    '1999-10-05',
    1,
    [
      [MATHS, 'CP', 'CM2'],
      [FRENCH, 'CP', 'CM2'],
    ],
    'Animateur à Clermont-Ferrand. Les tables de multiplication en rythme.'
  ),
  tutor(
    'nadia',
    'Nadia',
    'Cohen',
    '1972-07-22',
    2,
    [
      [ECONOMICS, '2de', 'Terminale'],
      [METHOD, '2de', 'Terminale'],
    ],
    "Comptable à Marseille. S'organiser, c'est déjà réussir la moitié.",
    { application: 'alone' }
  ),
  tutor(
    'yann',
    'Yann',
    'Kerjean',
    '1988-05-16',
    1,
    [
      [ENGLISH, '6e', '2de'],
      [FRENCH, '6e', '3e'],
    ],
    'Marin de métier, souvent à Brest, jamais sans un livre.',
    { application: 'expiring' }
  ),
  tutor(
    'camille',
    'Camille',
    'Roux',
    '1998-03-12',
    1,
    [
      [MATHS, '6e', '2de'],
      [ENGLISH, '6e', '2de'],
    ],
    "Graphiste à Bordeaux, j'ai envie de rendre ce que l'on m'a donné.",
    { application: 'submitted' }
  ),
  tutor(
    'lucie',
    'Lucie',
    'Garcia',
    '1994-12-08',
    1,
    [
      [HISTORY, '6e', '3e'],
      [FRENCH, 'CM1', '3e'],
    ],
    'Documentaliste à Pau. Trouver la bonne information, ça s’apprend.',
    { application: 'interview' }
  ),
  tutor(
    'bruno',
    'Bruno',
    'Marty',
    '1969-05-27',
    1,
    [[MATHS, 'CM1', '3e']],
    'Artisan à Albi, les fractions je les ai dans les mains.',
    { application: 'draft' }
  ),
  tutor(
    'sophie',
    'Sophie',
    'Aubert',
    '1983-09-14',
    1,
    [[ENGLISH, '6e', 'Terminale']],
    'Traductrice à Metz.',
    { application: 'refused' }
  ),
  tutor(
    'denis',
    'Denis',
    'Pons',
    '1961-01-19',
    2,
    [[PHYSICS, '2de', 'Terminale']],
    'Ancien professeur à Perpignan.',
    { application: 'expired' }
  ),
]

const UNSURE = 'Je comprends en classe, et à la maison tout se mélange.'

export const STUDENTS: DemoStudent[] = [
  student(
    'lina',
    'Lina',
    'Moreau',
    '2011-05-18',
    '3e',
    [MATHS, PHYSICS],
    'Les équations, et surtout les problèmes : je ne sais jamais par où commencer.',
    { email: 'eleve@homeskolar.test' }
  ),
  student(
    'noah',
    'Noah',
    'Payet',
    '2011-02-09',
    '3e',
    [MATHS, METHOD],
    'Je décroche quand il y a trop de texte.',
    { timeZone: 'Indian/Reunion' }
  ),
  student(
    'jade',
    'Jade',
    'Dupuis',
    '2010-09-25',
    '2de',
    [FRENCH, HISTORY],
    'Les rédactions. Je bloque devant la page.'
  ),
  student('adam', 'Adam', 'Belkacem', '2011-01-13', '4e', [ENGLISH], "Je n'ose pas parler."),
  student('louise', 'Louise', 'Garnier', '2009-07-07', '1re', [PHYSICS, MATHS], UNSURE),
  student(
    'mohamed',
    'Mohamed',
    'Traoré',
    '2010-12-01',
    '3e',
    [LIFE, MATHS],
    'Retenir le vocabulaire.'
  ),
  student(
    'emma',
    'Emma',
    'Robin',
    '2008-04-28',
    'Terminale',
    [ECONOMICS, METHOD],
    "M'organiser pour le bac."
  ),
  student('gabriel', 'Gabriel', 'Simon', '2011-08-30', '5e', [FRENCH, ENGLISH], UNSURE),
  student(
    'chloe',
    'Chloé',
    'Vasseur',
    '2010-03-03',
    '3e',
    [MATHS, ENGLISH],
    'Le théorème de Pythagore et ses amis.'
  ),
  student('ilyes', 'Ilyès', 'Mansouri', '2011-06-11', '4e', [MATHS, FRENCH], UNSURE),
  student(
    'manon',
    'Manon',
    'Caillet',
    '2009-11-19',
    '2de',
    [ENGLISH, SPANISH],
    'Les verbes irréguliers.'
  ),
  student(
    'enzo',
    'Enzo',
    'Ferrara',
    '2010-10-10',
    '3e',
    [HISTORY, FRENCH],
    'Apprendre mes leçons.'
  ),
  student('teva', 'Teva', 'Wea', '2010-01-21', '2de', [MATHS, PHYSICS], UNSURE, {
    guardian: 'silent',
    timeZone: 'Pacific/Noumea',
  }),
  student(
    'zoe',
    'Zoé',
    'Lambert',
    '2011-04-04',
    '4e',
    [MATHS, METHOD],
    'Je fais tout au dernier moment.'
  ),
  student('sacha', 'Sacha', 'Nguyen', '2009-02-17', '1re', [MATHS, PHYSICS], 'Les dérivées.'),
  student('ambre', 'Ambre', 'Renard', '2010-08-08', '3e', [FRENCH], 'La dictée.'),
  student('rayan', 'Rayan', 'Aziz', '2011-09-29', '5e', [MATHS, LIFE], UNSURE),
  student(
    'lea',
    'Léa',
    'Colin',
    '2008-12-24',
    'Terminale',
    [HISTORY, METHOD],
    'Les plans de dissertation.'
  ),
  student('tom', 'Tom', 'Baron', '2010-06-02', '3e', [ENGLISH, MATHS], 'Comprendre à l’oral.'),
  student('nina', 'Nina', 'Petit', '2014-02-14', '6e', [FRENCH, MATHS], 'Lire plus vite.', {
    state: 'waiting_for_guardian',
    guardian: 'silent',
  }),
]

/** Guardians with a name of their own; one mother has two children here. */
export const FAMILIES: Record<string, { name: string; email: string }> = {
  lina: { name: 'Sophie Moreau', email: 'parent@homeskolar.test' },
  ilyes: { name: 'Samira Mansouri', email: 'samira@homeskolar.test' },
  rayan: { name: 'Samira Mansouri', email: 'samira@homeskolar.test' },
  nina: { name: 'Paul Petit', email: 'paul.petit@homeskolar.test' },
}

/** Who works with whom; the first pair is the one of `eleve@` and `tuteur@`. */
export const PAIRS: [student: string, tutor: string, state: 'trial' | 'active' | 'paused'][] = [
  ['lina', 'thomas', 'active'],
  ['noah', 'thomas', 'active'],
  ['jade', 'paul', 'active'],
  ['adam', 'julie', 'trial'],
  ['louise', 'karim', 'active'],
  ['mohamed', 'elise', 'active'],
  ['emma', 'nadia', 'trial'],
  ['gabriel', 'aminata', 'paused'],
]

function tutor(
  key: string,
  firstName: string,
  familyName: string,
  birthDate: string,
  capacity: number,
  skills: DemoTutor['skills'],
  presentation: string,
  more: Partial<DemoTutor> = {}
): DemoTutor {
  return {
    key,
    firstName,
    familyName,
    birthDate,
    capacity,
    skills,
    presentation,
    application: 'cleared',
    ...more,
  }
}

function student(
  key: string,
  firstName: string,
  familyName: string,
  birthDate: string,
  level: string,
  needs: string[],
  difficulties: string,
  more: Partial<DemoStudent> = {}
): DemoStudent {
  return { key, firstName, familyName, birthDate, level, needs, difficulties, ...more }
}
