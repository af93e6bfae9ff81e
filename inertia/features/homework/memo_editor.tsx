import type { FormEvent } from 'react'
import { urlFor } from '~/client'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Details } from '~/ui/details'
import { TextArea } from '~/ui/text_area'
import { TextInput } from '~/ui/text_input'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { DeleteMemo } from '~/features/homework/delete_memo'
import { PinMemo } from '~/features/homework/pin_memo'
import { MemoStatus } from '~/features/homework/memo_status'
import { useMemoEditor } from '~/features/homework/use_memo_editor'

/** Title and ruled paper. It saves by itself; the button is for those who like to press it, and without script. */
export function MemoEditor({ memo }: { memo: Data.Homework.Memo | null }) {
  const { t } = useTranslation()
  const { csrfToken } = useShared()
  const { words, status, write, save, forget } = useMemoEditor(memo)
  const action = memo
    ? `${urlFor('memos.update', { id: memo.id })}?_method=PUT`
    : urlFor('memos.store')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }

  return (
    <>
      {status === 'conflict' && memo && (
        <Notice tone="warning">
          <p>{t('homework.memos.changed_elsewhere')}</p>
          <Details summary={t('homework.memos.other_version')}>
            <p className="font-semibold">{memo.title}</p>
            <p className="whitespace-pre-wrap">{memo.body}</p>
          </Details>
        </Notice>
      )}
      <form method="post" action={action} onSubmit={submit} className="flex flex-col gap-5">
        <input type="hidden" name="_csrf" value={csrfToken} />
        {memo && <input type="hidden" name="version" value={memo.updatedAt} />}
        <Field name="title" label={t('homework.memos.name')}>
          <TextInput
            maxLength={160}
            value={words.title}
            onChange={(event) => write({ ...words, title: event.target.value })}
          />
        </Field>
        <Field name="body" label={t('homework.memos.body')} hideLabel>
          <TextArea
            ruled
            rows={12}
            className="min-h-96 text-lg leading-8"
            value={words.body}
            onChange={(event) => write({ ...words, body: event.target.value })}
          />
        </Field>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit">{t('homework.memos.save')}</Button>
          <MemoStatus status={status} />
        </div>
      </form>
      {memo && (
        <div className="flex flex-wrap gap-3 border-t border-line pt-3">
          <PinMemo memo={memo} />
          <DeleteMemo id={memo.id} onDelete={forget} />
        </div>
      )}
    </>
  )
}
