import { useState } from 'react'
import { buttonClasses } from '~/ui/button_styles'
import { controlClasses } from '~/ui/control_styles'
import { useWords } from '~/back_office/questions/use_words'
import { questionServer } from '~/back_office/questions/server'
import type { Colleague, Question } from '~/back_office/questions/types'

type QuestionOwnerProps = {
  question: Question
  colleagues: Colleague[]
  change: (what: () => Promise<unknown>) => Promise<boolean>
}

/** Whose it is: one takes it, hands it to a colleague, or lays it back. */
export function QuestionOwner({ question, colleagues, change }: QuestionOwnerProps) {
  const { t, userId } = useWords()
  const [toId, setToId] = useState('')
  const { id, owner } = question
  const own = owner?.id === userId
  const hand = (to: string | null) =>
    void change(() => questionServer.hand(id, owner?.id ?? null, to))
  const others = colleagues.filter((one) => one.id !== userId && one.id !== owner?.id)
  const chosen = others.some((one) => one.id === toId) ? toId : ''

  return (
    <div className="mb-4 flex flex-wrap items-end gap-3 border-b border-line pb-4">
      <p className="flex min-h-11 items-center font-semibold">
        {own ? t('mine') : owner ? t('owner', { name: owner.firstName }) : t('nobodys')}
      </p>
      {!own && (
        <button
          type="button"
          onClick={() => hand(userId!)}
          className={buttonClasses('secondary', 'small')}
        >
          {t(owner ? 'takeOver' : 'take')}
        </button>
      )}
      {own && (
        <button
          type="button"
          onClick={() => hand(null)}
          className={buttonClasses('quiet', 'small')}
        >
          {t('layBack')}
        </button>
      )}
      {others.length > 0 && (
        <span className="flex items-end gap-2">
          <label className="text-sm">
            {t('handTo')}
            <select
              value={chosen}
              onChange={(event) => setToId((event.target as unknown as { value: string }).value)}
              className={`${controlClasses} bg-raised!`}
            >
              <option value="">{t('choose')}</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.firstName}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            disabled={chosen === ''}
            onClick={() => hand(chosen)}
            className={buttonClasses('secondary', 'small')}
          >
            {t('hand')}
          </button>
        </span>
      )}
    </div>
  )
}
