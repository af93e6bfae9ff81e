import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { FRENCH_ZONES, isFrenchZone, plainZone, zoneKey } from '~/features/accounts/french_zones'

/**
 * The zones to choose from. The browser's own list comes once the page is alive: the server's may
 * differ. The zone that is chosen is always among them.
 */
export function useZoneOptions(chosen: string) {
  const { t } = useTranslation()
  const hydrated = useHydrated()
  const nameOf = (zone: string) => (isFrenchZone(zone) ? t(zoneKey(zone)) : plainZone(zone))
  const others = hydrated ? Intl.supportedValuesOf('timeZone') : []
  const zones = new Set([...FRENCH_ZONES, chosen, ...others.filter((zone) => zone.includes('/'))])
  return { nameOf, options: [...zones].map((zone) => ({ value: zone, label: nameOf(zone) })) }
}
