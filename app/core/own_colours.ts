import type Settings from '#core/models/settings'

export type OwnColours = Pick<Settings, 'actionLight' | 'actionDark'>

/** The name of a set of colours, for its address; null for the shipped ones. */
export function coloursName({ actionLight, actionDark }: OwnColours) {
  if (!actionLight && !actionDark) return null
  return [actionLight, actionDark].map((color) => color?.slice(1) ?? 'shipped').join('-')
}

/**
 * The association's colours over the shipped ones. A browser that can't choose between two (before 2024) keeps those
 * that were shipped, and they can be read as well.
 */
export function coloursCss({ actionLight, actionDark }: OwnColours, shipped: Required<Shipped>) {
  const pair = `light-dark(${actionLight ?? shipped.light}, ${actionDark ?? shipped.dark})`
  return `@supports (color: light-dark(red, red)) { :root { --color-action: ${pair}; } }\n`
}

type Shipped = { light: string; dark: string }

/** As inertia/css/tokens.css has them; a test holds them to it. */
export const SHIPPED_ACTION: Shipped = { light: '#0b6b66', dark: '#5fc9bf' }
