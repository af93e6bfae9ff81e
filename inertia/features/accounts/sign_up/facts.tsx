/** Lines of what was typed, each below its name; those without a value are left out. */
export function Facts({ lines }: { lines: [name: string, value: string | null | undefined][] }) {
  return (
    <dl className="flex flex-col gap-2">
      {lines.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt className="text-sm text-ink-quiet">{name}</dt>
              <dd className="font-medium wrap-anywhere">{value}</dd>
            </div>
          )
      )}
    </dl>
  )
}
