import { useEffect } from 'react'
import { useCurrentAdmin, useTranslation, type ResourceJSON } from 'adminjs'
import { NavLink, useLocation } from 'react-router-dom'
import { useElision } from '~/back_office/use_elision'
import { useNamedParts } from '~/back_office/use_named_parts'
import { nameWindow } from '~/back_office/window_title'

const QUESTIONS = '/admin/pages/questions'
export const ANSWERING = ['coordinator', 'safeguarding']

/** Every list that this person may open, in its group. Nothing is folded away. */
export function Navigation({ resources }: { resources: ResourceJSON[] }) {
  const { translateLabel: tl } = useTranslation()
  useTitle(resources)
  useNamedParts()
  useElision()
  const [person] = useCurrentAdmin()
  // The server asks again: this only leaves out what would be refused.
  const permissions = (person?.permissions ?? []) as string[]
  const mayAnswer = ANSWERING.some((one) => permissions.includes(one))
  const groups = new Map<string, ResourceJSON[]>()
  for (const resource of resources.filter(({ href }) => href)) {
    const name = resource.navigation?.name ?? ''
    groups.set(name, [...(groups.get(name) ?? []), resource])
  }

  return (
    <nav aria-label={tl('navigation')} className="hs px-3 pb-6">
      <Entry to="/admin" label={tl('dashboard')} />
      {mayAnswer && <Entry to={QUESTIONS} label={tl('questions')} />}
      {[...groups].map(([group, entries]) => (
        <div key={group}>
          <h2 className="px-3 pt-5 pb-1 text-sm text-ink-quiet">{tl(group)}</h2>
          {entries.map(({ id, href }) => (
            <Entry key={id} to={href!} label={tl(id, id)} />
          ))}
        </div>
      ))}
    </nav>
  )
}

/** AdminJS leaves the title of the window alone. */
function useTitle(resources: ResourceJSON[]) {
  const { translateLabel: tl } = useTranslation()
  const { pathname } = useLocation()
  useEffect(() => {
    const [, id] = pathname.match(/^\/admin\/resources\/([^/]+)/) ?? []
    const known = resources.some((resource) => resource.id === id)
    const page = pathname === QUESTIONS ? 'questions' : 'dashboard'
    nameWindow(tl(known ? id : page))
  }, [pathname])
}

const BASE = 'block rounded-md px-3 py-2 no-underline'

function Entry({ to, label }: { to: string; label: string }) {
  return (
    <NavLink
      to={to}
      end={to === '/admin'}
      className={({ isActive }) =>
        `${BASE} ${isActive ? 'bg-paper font-semibold text-action' : 'text-ink hover:bg-paper'}`
      }
    >
      {label}
    </NavLink>
  )
}
