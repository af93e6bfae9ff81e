/** Paris, and every zone of overseas France. */
export const ZONES = [
  ...['Europe/Paris', 'Indian/Reunion', 'America/Martinique', 'America/Guadeloupe'],
  ...['America/Cayenne', 'Indian/Mayotte', 'Pacific/Noumea', 'Pacific/Tahiti'],
  ...['Pacific/Marquesas', 'America/Miquelon'],
]
