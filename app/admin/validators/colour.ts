import vine from '@vinejs/vine'
import { contrast } from '#core/contrast'
import { DARK, LIGHT } from '#admin/office/theme'

/** Text has to be read: WCAG 2.2, 1.4.3. */
const LEAST = 4.5

const readable = vine.createRule<'light' | 'dark'>((value, theme, field) => {
  const color = String(value)
  if (!/^#[0-9a-f]{6}$/.test(color)) return field.report('Not a colour', 'colour', field)
  const { paper, raised, onAction } = theme === 'light' ? LIGHT : DARK
  const worst = Math.min(...[paper, raised, onAction].map((other) => contrast(color, other)))
  if (worst < LEAST) field.report('Too little contrast', `contrast_${theme}`, field)
})

/** A colour of buttons and links that can be read on paper, and on which their words can be read; empty is the shipped one. */
export const actionColour = (theme: 'light' | 'dark') =>
  vine
    .string()
    .trim()
    .toLowerCase()
    .use(readable(theme))
    .nullable()
    .optional()
    .transform((value) => value ?? null)
