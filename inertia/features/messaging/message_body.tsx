import { keptTogether } from '~/lib/kept_together'
import { linkify } from '~/features/messaging/linkify'

/** What somebody wrote, its web addresses to be pressed. The other site learns nothing of where one came from. */
export function MessageBody({ text }: { text: string }) {
  return linkify(text).map(({ text: part, href }, index) =>
    href ? (
      <a
        key={index}
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="text-action underline underline-offset-2"
      >
        {part}
      </a>
    ) : (
      keptTogether(part)
    )
  )
}
