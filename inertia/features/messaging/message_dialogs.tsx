import type { ComponentProps } from 'react'
import { PinDialog } from '~/features/messaging/pin_dialog'
import { ReportDialog } from '~/features/safeguarding/report_dialog'
import { WithdrawDialog } from '~/features/messaging/withdraw_dialog'

export type MessageDialogsProps = {
  pin: ComponentProps<typeof PinDialog>
  withdraw: ComponentProps<typeof WithdrawDialog>
  report: ComponentProps<typeof ReportDialog>
}

/** What asks before something is done with a message: it comes once the page stands. */
export default function MessageDialogs({ pin, withdraw, report }: MessageDialogsProps) {
  return (
    <>
      <PinDialog {...pin} />
      <WithdrawDialog {...withdraw} />
      <ReportDialog {...report} />
    </>
  )
}
