const LENGTH = 4000

/** @param {string} part */
const full = (part) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)

/** Messages of full length that a search which goes back and forth would choke on. */
export const HARD = Object.fromEntries(
  [
    ...[
      'a',
      '0',
      '0 ',
      '0612 ',
      '06 12 34 56 7 ',
      '@',
      'a@',
      'a.',
      'a@a.',
      'a.a@',
      '.@',
      '#',
      'a#1234',
    ],
    ...[
      'mon insta c ',
      'ton ',
      'ajoute moi sur ',
      'zoom ',
      'meet ',
      'zoom . us . ',
      'visio.a.',
      'arobase ',
    ],
    ...[
      'quatre vingt ',
      'zero ',
      'soixante et ',
      '12 bis rue ',
      'rue ',
      'lot ',
      '😀',
      'é',
      '[at] ',
      'point ',
      'mon gmail c ',
      'gmail.',
      'a.a gmail ',
      'sur gmail ',
      'mon 06 : ',
      '06:',
      "j'habite rue ",
      '12 h 30 rue ',
      'mon pseudo sur ',
      'j e a n @ ',
      'z e r o s i x ',
      'a/',
      'a, ',
      'a gmail ',
      'Exo : habite au 12 rue des Lilas 3 kg ',
      'g m a i l . ',
      'a ',
      'a-',
      'Au 12 rue des Lilas, Paul ',
    ],
  ].map((part) => [`4,000 of “${part}”`, [full(part)]])
)
