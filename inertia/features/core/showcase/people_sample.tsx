import { Count } from '~/ui/count'
import { Avatar } from '~/ui/avatar'
import { Mark, Wordmark } from '~/ui/wordmark'
import { Sample } from '~/features/core/showcase/sample'

export function PeopleSample() {
  return (
    <Sample name="Les personnes et le nom">
      <div className="flex flex-wrap items-center gap-6">
        <Wordmark className="text-3xl" />
        <Mark className="size-16" />
        <Wordmark />
      </div>
      <div className="flex flex-wrap items-center gap-6">
        <span className="inline-flex items-center gap-3">
          <Avatar name="Inès Fontaine" ink="student" /> Inès
        </span>
        <span className="inline-flex items-center gap-3">
          <Avatar name="Karim Benali" ink="tutor" /> Karim
        </span>
        <span className="inline-flex items-center gap-3">
          <Avatar name="Claire" ink="staff" size="small" /> Claire
        </span>
        <Avatar name="Jean-Baptiste" ink="student" size="large" />
        <Count value={3} />
        <Count value={120} />
      </div>
    </Sample>
  )
}
