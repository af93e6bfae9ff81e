/**
 * Draws public/icons/*.png from the mark, in Chromium. The results are committed: run this again only when the
 * mark changes. `CHROMIUM_PATH` names a browser elsewhere.
 */
import { chromium } from 'playwright'
import { mkdir } from 'node:fs/promises'

const PAPER = '#faf7f1'
const MARK = `
  <path d="M8 4.5v23M8 20c2.2-4.4 5-5.8 8-4" stroke="#2b57c4" />
  <path d="M24 27.5v-23M24 12c-2.2 4.4-5 5.8-8 4" stroke="#7a4a12" />`

/** `room` is the part of the icon that the mark may fill: a maskable one is cut to a circle of 80 %. */
const ICONS = [
  { file: 'icon_192', size: 192, room: 0.66, radius: 0.2 },
  { file: 'icon_512', size: 512, room: 0.66, radius: 0.2 },
  { file: 'icon_maskable_512', size: 512, room: 0.52, radius: 0 },
  { file: 'apple_touch_180', size: 180, room: 0.62, radius: 0 },
]

const drawing = ({ size, room, radius }) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100">
    <rect width="100" height="100" rx="${radius * 100}" fill="${PAPER}" />
    <g transform="translate(50 50) scale(${(room * 100) / 32}) translate(-16 -16)"
      fill="none" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${MARK}</g>
  </svg>`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
await mkdir('public/icons', { recursive: true })
for (const icon of ICONS) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(icon)}`)
  await page.screenshot({ path: `public/icons/${icon.file}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
