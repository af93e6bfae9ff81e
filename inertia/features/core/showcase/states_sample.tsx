import { useState } from 'react'
import { Menu } from '~/ui/menu'
import { Notice } from '~/ui/notice'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { Details } from '~/ui/details'
import { Pencil, Trash2 } from 'lucide-react'
import { Skeleton } from '~/ui/skeleton'
import { Tabs } from '~/ui/tabs'
import { EmptyState } from '~/ui/empty_state'
import { MenuItem } from '~/ui/menu_item'
import { LinkButton } from '~/ui/link_button'
import { Letter } from '~/ui/drawings/letter'
import { TwoDesks } from '~/ui/drawings/two_desks'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { Sample } from '~/features/core/showcase/sample'

const VIEWS = [
  { value: 'week', label: 'Semaine' },
  { value: 'day', label: 'Jour' },
  { value: 'list', label: 'Liste' },
] as const

export function StatesSample() {
  const [open, setOpen] = useState(false)
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('week')

  return (
    <Sample name="États">
      <div className="grid gap-4 md:grid-cols-2">
        <Notice>Les messages partent, les alertes attendent 7 h.</Notice>
        <Notice tone="success" title="C’est envoyé">
          Karim le voit tout de suite.
        </Notice>
        <Notice
          tone="warning"
          title="Créneau déjà pris"
          action={<Button>En proposer un autre</Button>}
        >
          Une autre séance a été confirmée entre-temps.
        </Notice>
        <Notice tone="danger">Le fichier dépasse 10 Mo. Rien n’a été envoyé.</Notice>
      </div>
      <Tabs label="Vue de l’agenda" value={view} tabs={[...VIEWS]} onChange={setView} />
      <div className="flex items-center gap-3">
        <Button variant="secondary" onClick={() => setOpen(true)}>
          Ouvrir une question
        </Button>
        <Menu label="Actions sur le message">
          <MenuItem icon={Pencil} onPress={() => setOpen(true)}>
            Modifier
          </MenuItem>
          <MenuItem icon={Trash2} danger onPress={() => setOpen(true)}>
            Retirer
          </MenuItem>
        </Menu>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Annuler cette séance ?"
        actions={
          <>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              La garder
            </Button>
            <Button variant="danger" onClick={() => setOpen(false)}>
              Annuler la séance
            </Button>
          </>
        }
      >
        <p>Karim sera prévenu, et le créneau redevient libre.</p>
      </Dialog>
      <Details summary="Pourquoi cette question ?">
        <p>Parce qu’un créneau annulé ne revient pas tout seul.</p>
      </Details>
      <Skeleton lines={4} />
      <div className="grid gap-6 md:grid-cols-3">
        <EmptyState
          drawing={<Letter />}
          title="Tes messages seront ici"
          action={<LinkButton href="/messages">Écrire à l’équipe</LinkButton>}
        >
          Dès que ton binôme est formé, vous pouvez vous écrire.
        </EmptyState>
        <EmptyState drawing={<OpenNotebook />} title="Aucun devoir pour l’instant">
          Ce que Karim te donne apparaît ici, avec la date.
        </EmptyState>
        <EmptyState drawing={<TwoDesks />} title="Nous cherchons ton tuteur">
          Cela prend une semaine environ.
        </EmptyState>
      </div>
    </Sample>
  )
}
