import { IANAZone } from 'luxon'

const NAMED = /^[A-Z]\w+\/[\w+-]+(\/[\w+-]+)?$/

/** Whether this is an IANA time zone by name, such as `Indian/Reunion`; never an offset. */
export function isTimeZone(value: string) {
  return NAMED.test(value) && !value.startsWith('Etc/') && IANAZone.isValidZone(value)
}
