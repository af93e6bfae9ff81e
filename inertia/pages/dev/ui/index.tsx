import { PageHeader } from '~/ui/page_header'
import { TypeSample } from '~/features/core/showcase/type_sample'
import { FieldsSample } from '~/features/core/showcase/fields_sample'
import { PeopleSample } from '~/features/core/showcase/people_sample'
import { StatesSample } from '~/features/core/showcase/states_sample'
import { ButtonsSample } from '~/features/core/showcase/buttons_sample'
import { NotebookSample } from '~/features/core/showcase/notebook_sample'

/** Every part in its states, to look at; only the demo has this page. */
export default function Parts() {
  return (
    <>
      <PageHeader title="Les pièces du cahier" overline="Atelier">
        Chaque pièce dans tous ses états, claire et sombre, au clavier comme au doigt.
      </PageHeader>
      <PeopleSample />
      <TypeSample />
      <ButtonsSample />
      <NotebookSample />
      <StatesSample />
      <FieldsSample />
    </>
  )
}
