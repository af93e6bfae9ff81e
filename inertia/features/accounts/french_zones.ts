/** The zones in which the association's people live, mainland first; others are offered after them. */
export const FRENCH_ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'Pacific/Noumea',
  'Pacific/Wallis',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Gambier',
] as const

export type FrenchZone = (typeof FRENCH_ZONES)[number]

export const isFrenchZone = (zone: string): zone is FrenchZone =>
  FRENCH_ZONES.some((known) => known === zone)

/** Our key for the name of a zone that has one in our texts. */
export const zoneKey = (zone: FrenchZone) =>
  `accounts.zones.${zone.toLowerCase().replace('/', '_')}` as
    'accounts.zones.europe_paris' | 'accounts.zones.indian_reunion'
