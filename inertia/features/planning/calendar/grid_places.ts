import type { Hours } from './day_hours'
import type { Place } from './drag_slot'
import type { Point } from '~/lib/pointer_drag'

const QUARTERS = 4
/** Above the first hour, in quarters' heights: the room for its figures. */
const ABOVE = 0.5

/** The place in the grid under a point of the screen; beside the grid, the nearest one. */
export function placeAt(grid: HTMLElement, { x, y }: Point, hours: Hours): Place {
  const columns = [...grid.querySelectorAll('[data-column]')].map((column) =>
    column.getBoundingClientRect()
  )
  const quarter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const after = columns.findIndex(({ right }) => x < right)
  const day = after === -1 ? columns.length - 1 : after
  return { day, quarter: hours.first * QUARTERS + (y - columns[0].top) / quarter - ABOVE }
}
