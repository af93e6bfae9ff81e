import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { FRENCH_ZONES, isFrenchZone, plainZone, zoneKey } from '~/features/accounts/french_zones'

/** "La Réunion" for the zones that our people live in, the city's name for the others. */
export function useZoneName() {
  const { t } = useTranslation()
  return (zone: string) => (isFrenchZone(zone) ? t(zoneKey(zone)) : plainZone(zone))
}

/**
 * The zones to choose from. The browser's own list comes once the page is alive: the server's may
 * differ. The zone that is chosen is always among them.
 */
export function useZoneOptions(chosen: string) {
  const nameOf = useZoneName()
  const hydrated = useHydrated()
  const others = hydrated ? Intl.supportedValuesOf('timeZone') : []
  const zones = new Set([...FRENCH_ZONES, chosen, ...others.filter((zone) => zone.includes('/'))])
  return { nameOf, options: [...zones].map((zone) => ({ value: zone, label: nameOf(zone) })) }
}
