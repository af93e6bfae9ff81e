import { useTranslation, type EditPropertyProps } from 'adminjs'
import { textBlocks } from '#core/text_blocks'
import { TextBlocks } from '~/features/core/text_blocks'
import { PropertyField } from '~/back_office/property_field'

/** A text of headings, paragraphs and lists as it is typed, and below it as its readers will see it. */
export function BlocksField(props: EditPropertyProps) {
  const { translateComponent: tc } = useTranslation()
  const blocks = textBlocks(String(props.record.params[props.property.path] ?? ''))
  return (
    <div className="hs mb-8">
      <PropertyField {...props} />
      <div className="-mt-4 border-l-2 border-margin py-1 pl-4">
        <p className="text-sm text-ink-quiet">{tc('BlocksField.how')}</p>
        {blocks.length > 0 && (
          <details className="mt-2">
            <summary className="cursor-pointer py-1 font-semibold text-action">
              {tc('BlocksField.preview')}
            </summary>
            <div className="py-2">
              <TextBlocks blocks={blocks} />
            </div>
          </details>
        )}
      </div>
    </div>
  )
}
