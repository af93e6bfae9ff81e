import type { ReactNode } from 'react'
import { useLiveCounts } from '~/hooks/use_live_counts'
import { usePairChanges } from '~/hooks/use_pair_changes'
import { useOutbox } from '~/features/messaging/use_outbox'
import { Toasts } from '~/ui/toasts'
import { TopBar } from '~/layouts/top_bar'
import { SideBar } from '~/layouts/side_bar'
import { SkipLink } from '~/layouts/skip_link'
import { BottomBar } from '~/layouts/bottom_bar'
import { Flash } from '~/layouts/flash'
import { Banners } from '~/layouts/banners'
import { ViewingBanner } from '~/layouts/viewing_banner'
import { useShared } from '~/hooks/use_shared'
import { ConnectionNotice } from '~/layouts/connection_notice'
import { SignedOutNotice } from '~/layouts/signed_out_notice'
import { QuickEntry } from '~/features/homework/quick_entry/quick_entry'
import { TimeZoneNotice } from '~/features/accounts/time_zone_notice'

/** Signed in: bottom bar on a phone, side bar on a wide screen. Pages fill `main`. */
export function AppLayout({ children }: { children: ReactNode }) {
  useLiveCounts()
  usePairChanges()
  useOutbox()
  const { viewing } = useShared()
  return (
    <div className="flex min-h-dvh flex-col lg:flex-row">
      <SkipLink />
      <SideBar />
      <TopBar />
      <div className="flex min-w-0 flex-1 flex-col pb-20 lg:pb-0">
        <ViewingBanner />
        <ConnectionNotice />
        {!viewing && <TimeZoneNotice />}
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto flex w-full max-w-page flex-1 flex-col gap-6 px-4 py-5 sm:px-6 lg:px-10 lg:py-8"
        >
          <Banners />
          <Flash />
          {children}
        </main>
      </div>
      <BottomBar />
      {!viewing && <QuickEntry />}
      <Toasts />
      <SignedOutNotice />
    </div>
  )
}
