import { useEffect, useMemo, useState } from 'react'
import { learnPlaces } from '~/lib/zone_place'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'
import { FRENCH_ZONES } from '~/features/accounts/french_zones'

const OURS = new Set<string>(FRENCH_ZONES)

/** Of this browser: the server's may differ. */
const knownZones = () =>
  Intl.supportedValuesOf('timeZone').filter(
    (zone) => zone.includes('/') && !zone.startsWith('Etc/') && !OURS.has(zone)
  )

/**
 * The zones to choose from: ours first, then the others by name, as soon as the page is alive and their names are
 * known. The zone that is chosen is always among them.
 */
export function useZoneOptions(chosen: string) {
  const nameOf = useZoneName()
  const { locale } = useTranslation()
  const [known, setKnown] = useState<string[]>([])

  useEffect(() => {
    const zones = knownZones()
    return learnPlaces(zones, locale, () => setKnown(zones))
  }, [locale])

  const options = useMemo(() => {
    const option = (zone: string) => ({ value: zone, label: nameOf(zone) })
    const { compare } = new Intl.Collator(locale)
    const others = [...new Set([chosen, ...known])].filter((zone) => !OURS.has(zone))
    const byName = others.map(option).sort((one, other) => compare(one.label, other.label))
    return [...FRENCH_ZONES.map(option), ...byName]
  }, [known, nameOf(chosen), locale])
  return { nameOf, options }
}
