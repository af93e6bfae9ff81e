import { cityIn, zonePlace } from '~/lib/zone_place'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { isFrenchZone, zoneKey } from '~/features/accounts/french_zones'

/**
 * "La Réunion" for the zones that our people live in, the country or the city for the others: as the browser writes them,
 * once the page is alive, for the server may write them otherwise.
 */
export function useZoneName() {
  const { t, locale } = useTranslation()
  const hydrated = useHydrated()
  return (zone: string) => {
    if (isFrenchZone(zone)) return t(zoneKey(zone))
    return hydrated ? zonePlace(zone, locale) : cityIn(zone)
  }
}
