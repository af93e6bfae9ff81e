import { useTranslation } from 'adminjs'

type Preview = { subject?: string; html?: string; notice?: string; message?: string }
export type Previews = Record<'fr' | 'en', Preview>

type TextPreviewProps = { preview: Preview; language: string }

/** An e-mail as it would look, in a frame that runs nothing, the notice in the site, and the message in a conversation. */
export function TextPreview({ preview, language }: TextPreviewProps) {
  const { translateComponent: tc } = useTranslation()
  const { subject, html, notice, message } = preview
  return (
    <section aria-label={tc('EditText.preview')} lang={language} className="mb-6">
      {notice !== undefined && (
        <p className="mb-4 border-l-4 border-margin py-1 pl-3">
          <span className="block text-sm text-ink-quiet">{tc('EditText.notice')}</span>
          {notice}
        </p>
      )}
      {subject !== undefined && (
        <p className="mb-2">
          <span className="block text-sm text-ink-quiet">{tc('EditText.subject')}</span>
          <strong>{subject}</strong>
        </p>
      )}
      {html !== undefined && (
        <iframe
          title={tc('EditText.mail')}
          sandbox=""
          srcDoc={html}
          className="h-[36rem] w-full rounded border border-line"
        />
      )}
      {message !== undefined && (
        <div className="mt-4 border-l-4 border-margin py-1 pl-3">
          <p className="text-sm text-ink-quiet">{tc('EditText.message')}</p>
          <p className="max-w-text whitespace-pre-wrap">{message}</p>
        </div>
      )}
    </section>
  )
}
