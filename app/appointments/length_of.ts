type Moment = { valueOf(): number }

/** How long an hour lasts, or a slot; nothing of what has no time of its own yet. */
export const lengthOf = ({
  startsAt,
  endsAt,
}: {
  startsAt: Moment | null
  endsAt: Moment | null
}) => (startsAt && endsAt ? (endsAt.valueOf() - startsAt.valueOf()) / 60_000 : undefined)
