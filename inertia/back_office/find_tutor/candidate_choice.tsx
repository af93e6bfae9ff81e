import type { ReactNode } from 'react'
import { useTranslation } from 'adminjs'
import { BothClocks } from '~/back_office/find_tutor/both_clocks'
import { DAY, WEEKDAY } from '~/lib/clock_words'
import type { Asking, Candidate } from '~/back_office/find_tutor/types'

type CandidateChoiceProps = { student: Asking; candidate: Candidate; mostSlots: number }

/** A tutor to choose, with what speaks for them, and what will be proposed to the two. */
export function CandidateChoice({ student, candidate, mostSlots }: CandidateChoiceProps) {
  const { translateComponent: tc } = useTranslation()
  const { id, name, pairs, capacity, covered, uncovered, languages, reasons } = candidate
  const { common, slots } = candidate
  const t = (key: string, options = {}) => tc(`MakePair.${key}`, options as never)
  const clocks = { student, candidate }

  return (
    <li className="relative border-l-2 border-l-margin px-4 py-4 not-last:border-b not-last:border-b-line has-checked:border-l-action has-checked:bg-paper">
      <div className="grid grid-cols-[auto_1fr] gap-x-3">
        <input
          type="radio"
          id={`tutor-${id}`}
          name="tutorId"
          value={id}
          aria-describedby={`about-${id}`}
          className="relative z-10 mt-1 size-5 accent-action"
        />
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          {/* The whole line chooses. */}
          <label
            htmlFor={`tutor-${id}`}
            className="cursor-pointer text-lg font-semibold after:absolute after:inset-0"
          >
            {name}
          </label>
          <span className="text-ink-quiet">{t('load', { count: pairs, capacity })}</span>
        </div>
      </div>
      <dl
        id={`about-${id}`}
        className="mt-2 grid gap-x-4 sm:grid-cols-[9rem_1fr] sm:gap-y-1 sm:pl-8"
      >
        {reasons.length > 0 && (
          <Said term={t('why')}>{reasons.map((reason) => t(`reasons.${reason}`)).join(', ')}</Said>
        )}
        <Said term={t('covers')}>
          {covered.join(', ') || t('noNeeds')}
          {uncovered.length > 0 && (
            <span className="block text-ink-quiet">
              {t('uncovered', { subjects: uncovered.join(', ') })}
            </span>
          )}
        </Said>
        {languages.length > 0 && <Said term={t('languages')}>{languages.join(', ')}</Said>}
        <Said term={t('common')}>
          {common.length > 0 ? (
            <BothClocks stretches={common} day={WEEKDAY} {...clocks} />
          ) : (
            <span className="text-warning">{t('nothingCommon')}</span>
          )}
        </Said>
        <Said term={t('slots')}>
          <BothClocks stretches={slots} day={DAY} {...clocks} />
          {slots.length < mostSlots && (
            <span className="text-warning">{t('fewSlots', { count: slots.length })}</span>
          )}
        </Said>
      </dl>
    </li>
  )
}

function Said({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-1 text-sm text-ink-quiet sm:pt-0 sm:leading-6">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
