/** The table of contents: one line a feature. */
import '#core/routes'
