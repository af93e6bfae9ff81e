/** What the people of the demo story say of themselves, by their key. Whoever isn't named speaks French. */
export const LANGUAGES: Record<string, string[]> = {
  thomas: ['fr', 'en'],
  aminata: ['fr', 'wo', 'en'],
  julie: ['fr', 'en', 'es'],
  karim: ['fr', 'ar', 'kab'],
  nadia: ['fr', 'he'],
  yann: ['fr', 'br', 'en'],
  lina: ['fr', 'pt'],
  noah: ['fr', 'rcf'],
  adam: ['fr', 'ar'],
  mohamed: ['fr', 'bm'],
  enzo: ['fr', 'it'],
  sacha: ['fr', 'vi'],
}

export const OCCUPATIONS: Record<string, string> = {
  thomas: 'Ingénieur',
  aminata: 'Libraire',
  paul: 'Professeur d’histoire à la retraite',
  julie: 'Étudiante en langues',
  karim: 'Technicien de laboratoire',
  elise: 'Infirmière',
  hugo: 'Animateur',
  nadia: 'Comptable',
  yann: 'Marin',
  camille: 'Graphiste',
}

export const WISHES: Record<string, string> = {
  lina: 'Qu’on me laisse le temps de réfléchir avant de répondre.',
  noah: 'Des consignes courtes, une à la fois. Un exemple avant l’exercice.',
  jade: 'Pouvoir écrire au brouillon sans qu’on regarde.',
  adam: 'Commencer par l’écrit, l’oral après.',
  louise: 'Des schémas en couleurs.',
}

/** Those who put a drawing in the place of a photo. */
export const PICTURES = ['thomas', 'lina']
