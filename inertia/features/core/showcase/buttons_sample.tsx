import { toast } from '~/lib/toasts'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text_link'
import { IconButton } from '~/ui/icon_button'
import { LinkButton } from '~/ui/link_button'
import { CalendarPlus, Pin, Trash2 } from 'lucide-react'
import { Sample } from '~/features/core/showcase/sample'

export function ButtonsSample() {
  return (
    <Sample name="Boutons et liens">
      <div className="flex flex-wrap items-center gap-3">
        <Button icon={CalendarPlus}>Proposer un créneau</Button>
        <Button variant="secondary">Décliner</Button>
        <Button variant="quiet">Plus tard</Button>
        <Button variant="danger" icon={Trash2}>
          Supprimer
        </Button>
        <IconButton icon={Pin} label="Épingler" />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button pending>Enregistrer</Button>
        <Button disabled>Enregistrer</Button>
        <LinkButton href="/calendar" variant="secondary" size="small">
          Ouvrir l’agenda
        </LinkButton>
        <Button
          variant="quiet"
          onClick={() => toast('Message retiré.', { onUndo: () => toast('Message remis.') })}
        >
          Retirer un message
        </Button>
      </div>
      <p className="max-w-text">
        Une phrase peut mener <TextLink href="/homework">aux devoirs de la semaine</TextLink> sans
        crier.
      </p>
    </Sample>
  )
}
