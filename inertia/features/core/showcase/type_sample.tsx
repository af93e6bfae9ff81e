import { Sample } from '~/features/core/showcase/sample'

const SIZES = ['text-3xl', 'text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm']

const COLORS = [
  ['bg-paper', 'paper'],
  ['bg-raised', 'raised'],
  ['bg-line', 'line'],
  ['bg-border', 'border'],
  ['bg-ink', 'ink'],
  ['bg-ink-quiet', 'ink-quiet'],
  ['bg-action', 'action'],
  ['bg-margin', 'margin'],
  ['bg-student', 'student'],
  ['bg-tutor', 'tutor'],
  ['bg-sun', 'sun'],
  ['bg-success', 'success'],
  ['bg-warning', 'warning'],
  ['bg-danger', 'danger'],
]

export function TypeSample() {
  return (
    <Sample name="Encres et lettres">
      <div>
        {SIZES.map((size) => (
          <p key={size} className={`${size} ${size === 'text-base' ? '' : 'font-bold'}`}>
            Où est passé le cœur de l’été ?
          </p>
        ))}
      </div>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-7">
        {COLORS.map(([color, role]) => (
          <li key={role} className="text-sm">
            <span className={`block h-10 rounded-r-md border border-line ${color}`} />
            {role}
          </li>
        ))}
      </ul>
    </Sample>
  )
}
