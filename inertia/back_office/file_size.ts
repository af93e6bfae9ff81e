const KILOBYTE = 1000

/** A size as people read it; under one kilobyte it is one. */
export function fileSize(bytes: number, language: string) {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE))
  const megabytes = kilobytes >= KILOBYTE
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: megabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: megabytes ? 1 : 0,
  }).format(megabytes ? kilobytes / KILOBYTE : kilobytes)
}
