/** A fraction as one writes it by hand: one number over the other. */
export function Fraction({ top, bottom }: { top: number; bottom: number }) {
  return (
    <span className="inline-flex flex-col items-center align-middle leading-tight">
      <span className="border-b-2 border-current px-1">{top}</span>
      <span className="px-1">{bottom}</span>
    </span>
  )
}
