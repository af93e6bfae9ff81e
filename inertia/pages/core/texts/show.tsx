import { Card } from '~/ui/card'
import { Head } from '@inertiajs/react'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import { PublicLayout } from '~/layouts/public_layout'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { TextBlocks, type TextBlock } from '~/features/core/text_blocks'

type Props = InertiaProps<{ name: 'legal_notice' | 'privacy'; blocks: TextBlock[] }>

export default function Text({ name, blocks }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Head>
        <meta
          head-key="description"
          name="description"
          content={t(`core.texts.${name}_description`)}
        />
      </Head>
      <PageHeader title={t(`core.texts.${name}`)} />
      <Card className="sm:py-8">
        <TextBlocks blocks={blocks} />
        <p className="pt-6">
          <TextLink href="/">{t('core.texts.home')}</TextLink>
        </p>
      </Card>
    </>
  )
}

// Also for those who are signed in: the address of the team stands at its foot.
Text.layout = PublicLayout
