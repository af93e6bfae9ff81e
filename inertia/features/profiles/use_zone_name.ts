import { useTranslation } from '~/hooks/use_translation'
import { isFrenchZone, plainZone, zoneKey } from '~/features/accounts/french_zones'

/** What a time zone is called: `Indian/Reunion` is "La Réunion". */
export function useZoneName() {
  const { t } = useTranslation()
  return (zone: string) => (isFrenchZone(zone) ? t(zoneKey(zone)) : plainZone(zone))
}
