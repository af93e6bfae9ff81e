import { router } from '@inertiajs/react'
import { PRODUCT } from '~/lib/product'
import type { SharedProps } from '~/types'

const SHEET = 'link[rel="stylesheet"][href^="/colours.css"]'

let site = PRODUCT

/** The title of a page with the name of the association, which is the same on all of them. */
export const titleOf = (title: string) => (title ? `${title} – ${site}` : site)

/** What the association is called; a page that says what went wrong may know nothing of it. */
export function nameSite({ association }: Partial<SharedProps>) {
  site = association?.name ?? site
}

/**
 * The server writes the association's name and colours into a page that is loaded. When the team changes them, an open
 * page takes them up with its next visit.
 */
export function followAssociation() {
  router.on('beforeUpdate', ({ detail }) => nameSite(detail.page.props as Partial<SharedProps>))
  router.on('success', ({ detail }) => colour(detail.page.props as Partial<SharedProps>))
}

/** The sheet of before goes when the next one is there: nothing is drawn in neither's colours. */
function colour({ association }: Partial<SharedProps>) {
  if (!association) return
  const address = association.colours && `/colours.css?v=${association.colours}`
  const former = [...document.querySelectorAll<HTMLLinkElement>(SHEET)]
  if (former.at(-1)?.getAttribute('href') === (address ?? undefined)) return
  const remove = () => former.forEach((one) => one.remove())
  if (!address) return remove()
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })
  sheet.addEventListener('load', remove)
  document.head.append(sheet)
}
