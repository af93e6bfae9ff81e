/** What the pairs of the demo story wrote, planned and set. Days count from today. */
export type Side = 'student' | 'tutor'
export type Line = [side: Side, daysAgo: number, time: string, text: string, pinned?: 'pinned']

export const CONVERSATIONS: Record<string, Line[]> = {
  lina: [
    [
      'tutor',
      15,
      '18:02',
      'Bonjour Lina ! Je suis Thomas. Content de commencer avec toi. Qu’est-ce qui t’a posé problème cette semaine ?',
    ],
    [
      'student',
      15,
      '18:20',
      'Bonjour Thomas 🙂 les équations… dès qu’il y a des x des deux côtés je suis perdue',
    ],
    [
      'tutor',
      15,
      '18:24',
      'Bonne nouvelle : il n’y a qu’une seule idée à comprendre. Pense à une balance : ce que tu fais à gauche, tu le fais à droite.',
      'pinned',
    ],
    ['student', 15, '18:26', 'ok j’essaie le 12 p. 64 pour lundi'],
    ['tutor', 8, '19:15', 'Super séance aujourd’hui. Tu as trouvé seule la dernière équation !'],
    ['student', 8, '19:40', 'oui !! j’étais trop contente'],
    ['student', 8, '19:41', 'et on a un contrôle vendredi de la semaine prochaine'],
    [
      'tutor',
      8,
      '20:05',
      'Alors on fait un sujet blanc ensemble avant. Voici la méthode en trois lignes :\n1. je nomme l’inconnue\n2. je traduis la phrase\n3. je résous et je vérifie',
      'pinned',
    ],
    ['student', 1, '18:48', 'j’ai fait les deux premiers problèmes, le troisième je bloque'],
    [
      'tutor',
      1,
      '19:10',
      'C’est déjà très bien. Envoie-moi ta mise en équation, même fausse, on part de là.',
    ],
    ['student', 0, '07:32', '2x + 5 = 3(x − 1) ?'],
    [
      'tutor',
      0,
      '07:55',
      'Presque tout y est. Relis la dernière phrase de l’énoncé : « le double de son âge, moins un ». Tu vois ?',
    ],
  ],
  noah: [
    [
      'tutor',
      10,
      '15:30',
      'Bonjour Noah ! Il est quelle heure à Saint-Denis ? Ici il fait nuit à 17 h…',
    ],
    ['student', 10, '15:34', 'bonjour ! +3h, il fait 28 ici 😎'],
    [
      'tutor',
      10,
      '15:36',
      'Jaloux. Mercredi on reprend la proportionnalité avec des exemples courts, promis.',
    ],
    ['student', 0, '06:12', 'est-ce qu’on peut décaler mercredi ? j’ai foot'],
  ],
  jade: [
    ['tutor', 6, '18:00', 'Jade, votre introduction est bien meilleure. Reste à annoncer le plan.'],
    ['student', 6, '18:30', 'Merci ! je la reprends ce week-end'],
  ],
  adam: [
    [
      'tutor',
      3,
      '17:00',
      'Hello Adam! On commence doucement : trois phrases en anglais sur ta journée ?',
    ],
  ],
  louise: [
    ['student', 4, '19:05', 'J’ai eu 13 à l’interro de physique !!'],
    ['tutor', 4, '19:20', 'Bravo Louise, c’est mérité. On attaque les circuits la prochaine fois.'],
  ],
  mohamed: [['tutor', 5, '18:45', 'Pense à apporter ton schéma de la cellule mardi.']],
  emma: [
    [
      'student',
      2,
      '20:10',
      'Bonsoir Nadia, j’ai noté mon planning de révision, je vous le montre jeudi.',
    ],
  ],
  gabriel: [['tutor', 30, '18:00', 'Bon rétablissement Gabriel, on reprend dès que tu peux.']],
}

/** Messages at the end of a conversation that its student or tutor has not read yet. */
export const UNREAD: Record<string, [side: Side, count: number]> = {
  lina: ['student', 1],
  noah: ['tutor', 1],
  adam: ['student', 1],
}
