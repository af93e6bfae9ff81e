import { useState } from 'react'
import { Card } from '~/ui/card'
import { Badge } from '~/ui/badge'
import { Steps } from '~/ui/steps'
import { TextLink } from '~/ui/text_link'
import { BothClocks } from '~/ui/both_clocks'
import { TickButton } from '~/ui/tick_button'
import { MarginItem, MarginList } from '~/ui/margin_list'
import { Sample } from '~/features/core/showcase/sample'

const REUNION = { name: 'Inès', timeZone: 'Indian/Reunion' }

const STEPS = [
  { title: 'Créer ton compte' },
  { title: 'Dire ce dont tu as besoin', text: 'Deux minutes : ton niveau, tes matières.' },
  { title: 'Rencontrer ton tuteur' },
  { title: 'Ta première séance' },
]

export function NotebookSample() {
  const [done, setDone] = useState(false)
  return (
    <Sample name="Le cahier">
      <div className="grid gap-5 lg:grid-cols-2">
        <Card title="À rendre" aside={<TextLink href="/homework">Tous les devoirs</TextLink>}>
          <MarginList label="À rendre">
            <MarginItem
              margin={
                <TickButton
                  type="button"
                  done={done}
                  label="Marquer « Exercices 4 et 5 » comme fait"
                  onClick={() => setDone(!done)}
                  className="-my-2.5 -mr-2"
                />
              }
            >
              <p className="font-semibold">Exercices 4 et 5, page 62</p>
              <p className="text-sm text-ink-quiet">Mathématiques · jeudi</p>
            </MarginItem>
            <MarginItem margin="17:00">
              <p className="font-semibold">Séance avec Karim</p>
              <p className="text-sm text-ink-quiet">
                <BothClocks
                  start="2026-11-24T16:00:00Z"
                  end="2026-11-24T17:00:00Z"
                  other={REUNION}
                />
              </p>
            </MarginItem>
          </MarginList>
        </Card>
        <Card title="Vers ta première séance" aside={<Badge tone="info">Étape 2 sur 4</Badge>}>
          <Steps steps={STEPS} current={1} />
        </Card>
      </div>
      <Steps steps={STEPS.map(({ title }) => ({ title }))} current={2} layout="row" />
      <div className="flex flex-wrap gap-2">
        <Badge>À faire</Badge>
        <Badge tone="info">Proposé</Badge>
        <Badge tone="success">Confirmé</Badge>
        <Badge tone="warning">En retard</Badge>
        <Badge tone="danger">Annulé</Badge>
      </div>
    </Sample>
  )
}
