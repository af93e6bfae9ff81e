import { useState } from 'react'
import { useTranslation, type EditPropertyProps } from 'adminjs'
import { OfficeField } from '~/back_office/office_field'
import { RestoreShipped } from '~/back_office/restore_shipped'

const GROUNDS: Record<string, { paper: string; onAction: string; shipped: string }> = {
  actionLight: { paper: '#faf7f1', onAction: '#ffffff', shipped: '#0b6b66' },
  actionDark: { paper: '#14171c', onAction: '#0c1f1e', shipped: '#5fc9bf' },
}

/** A colour as it is typed, with a link and a button in it on the ground of its theme. */
export function ColourField(props: EditPropertyProps) {
  const { property, record, onChange } = props
  const { translateProperty: tp, translateComponent: tc } = useTranslation()
  const { path, label, resourceId } = property
  const [typed, setTyped] = useState<string>(record.params[path] ?? '')
  const [restored, setRestored] = useState(0)
  const { paper, onAction, shipped } = GROUNDS[path]
  const color = /^#[0-9a-f]{6}$/i.test(typed) ? typed : shipped

  function restore() {
    setTyped('')
    setRestored(restored + 1)
  }

  function change(value: string) {
    setTyped(value)
    onChange(path, value.trim() === '' ? null : value)
  }
  return (
    <div className="hs mb-8">
      <div onChange={(event) => change((event.target as unknown as HTMLInputElement).value)}>
        <OfficeField
          key={restored}
          name={path}
          label={tp(label, resourceId)}
          errors={record.errors}
          defaultValue={typed}
        />
      </div>
      <div
        aria-hidden
        className="mt-2 flex max-w-text flex-wrap items-center gap-4 rounded-md border border-line p-4"
        style={{ background: paper, color }}
      >
        <span className="font-semibold underline">{tc('ColourField.link')}</span>
        <span
          className="rounded-md px-5 py-2 font-semibold"
          style={{ background: color, color: onAction }}
        >
          {tc('ColourField.button')}
        </span>
      </div>
      <RestoreShipped {...props} onRestored={restore} />
    </div>
  )
}
