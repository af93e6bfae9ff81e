import { useTranslation } from 'adminjs'

const COLUMNS = {
  student: [
    'firstName',
    'familyName',
    'birthDate',
    'email',
    'guardianName',
    'guardianEmail',
    'locale',
  ],
  tutor: ['firstName', 'familyName', 'birthDate', 'email', 'locale'],
}

/** An empty spreadsheet with the titles that are understood. */
export function ModelFile({ role, label }: { role: string; label: string }) {
  const { translateComponent } = useTranslation()
  const titles = COLUMNS[role as keyof typeof COLUMNS].map((column) =>
    translateComponent(`ImportPeople.columns.${column}`)
  )
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${titles.join(';')}\r\n`)}`
  return (
    <p className="mb-6">
      <a
        href={href}
        download="homeskolar.csv"
        className="font-semibold text-action underline underline-offset-4"
      >
        {label}
      </a>
    </p>
  )
}
