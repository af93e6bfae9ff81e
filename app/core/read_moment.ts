/** A moment as our own pages write it; null for anything else, such as a year that PostgreSQL doesn't know. */
export function readMoment(iso: string): Date | null {
  const moment = new Date(iso)
  return /^\d{4}-/.test(iso) && !Number.isNaN(moment.getTime()) ? moment : null
}
