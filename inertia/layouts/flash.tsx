import { Notice } from '~/ui/notice'
import { useFlash } from '~/hooks/use_flash'

/**
 * What the server says about what was just done. The live region is there before its text, or a screen
 * reader would miss it; empty, it takes no room.
 */
export function Flash() {
  const flash = useFlash()
  return (
    <div role="status" className="empty:hidden">
      {flash?.success && <Notice tone="success">{flash.success}</Notice>}
      {flash?.error && <Notice tone="danger">{flash.error}</Notice>}
    </div>
  )
}
