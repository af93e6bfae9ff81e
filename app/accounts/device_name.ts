/** What kind of thing it is, for a picture; unknown ones look like a computer. */
export type DeviceKind = 'phone' | 'tablet' | 'computer'

export type DeviceName = { browser: string | null; system: string | null; kind: DeviceKind }

/** The first that fits: browsers name their ancestors too, so that the descendants come first. */
const BROWSERS: [RegExp, string][] = [
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
]

const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

/** A device in words, from the browser's own claim (RFC 9110, User-Agent): good enough to recognise one's own. */
export function deviceName(userAgent: string): DeviceName {
  return {
    browser: firstFit(BROWSERS, userAgent),
    system: firstFit(SYSTEMS, userAgent),
    kind: kindOf(userAgent),
  }
}

const firstFit = (known: [RegExp, string][], userAgent: string) =>
  known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null

function kindOf(userAgent: string): DeviceKind {
  if (/\biPad\b/.test(userAgent)) return 'tablet'
  if (/\bAndroid\b/.test(userAgent)) return /\bMobile\b/.test(userAgent) ? 'phone' : 'tablet'
  return /\biPhone\b|\bMobile\b/.test(userAgent) ? 'phone' : 'computer'
}
