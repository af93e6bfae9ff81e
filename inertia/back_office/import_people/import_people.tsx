import { useState, type ChangeEvent, type FormEvent } from 'react'
import { useTranslation } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { buttonClasses } from '~/ui/button_styles'
import { Fates } from '~/back_office/import_people/fates'
import { ModelFile } from '~/back_office/import_people/model_file'
import { usePeopleImport } from '~/back_office/import_people/use_people_import'

const ROLES = ['student', 'tutor']

/** Many people from a spreadsheet: what becomes of each line is shown before anything leaves. */
export function ImportPeople() {
  const { translateComponent, translateLabel: tl } = useTranslation()
  const t = (key: string, options = {}) =>
    translateComponent(`ImportPeople.${key}`, options as never)
  const [role, setRole] = useState('student')
  const [file, setFile] = useState<File>()
  const { fates, refusal, sending, forget, send } = usePeopleImport()
  const good = fates?.filter(({ reasons }) => reasons.length === 0).length ?? 0

  function choose(event: ChangeEvent<HTMLInputElement>) {
    setFile(event.currentTarget.files?.[0])
    forget()
  }

  function check(event: FormEvent) {
    event.preventDefault()
    if (file) void send(role, file)
  }

  return (
    <>
      <OfficeForm
        intro={t('intro')}
        submit="ImportPeople.check"
        sending={sending || !file}
        refusal={refusal}
        onSubmit={check}
      >
        <div className="mb-6 grid gap-4 sm:grid-cols-2">
          <div
            onChange={(event) => {
              setRole((event.target as unknown as HTMLSelectElement).value)
              forget()
            }}
          >
            <OfficeField
              name="role"
              label={translateRole(tl)}
              errors={{}}
              options={ROLES.map((value) => ({ value, label: tl(`role.${value}`) }))}
            />
          </div>
          <div className="min-w-0">
            <label htmlFor="people" className="mb-1 block font-semibold">
              {t('file')}
            </label>
            <input
              id="people"
              type="file"
              accept=".csv,.txt,text/csv"
              onChange={choose}
              className="block min-h-11 w-full py-2"
            />
          </div>
        </div>
        <ModelFile role={role} label={t('model')} />
      </OfficeForm>
      {fates && (
        <div className="hs max-w-[46rem] bg-raised px-6 pb-6 text-ink">
          <Fates fates={fates} />
          {good > 0 && (
            <button
              type="button"
              aria-disabled={sending}
              onClick={() => file && send(role, file, good)}
              className={buttonClasses()}
            >
              {t('submit', { count: good })}
            </button>
          )}
        </div>
      )}
    </>
  )
}

const translateRole = (tl: (key: string) => string) => tl('people')
