/**
 * Copies `text` during a press, and says whether it worked. It is the old way into the clipboard: it also works over plain
 * HTTP and in a frame whose page did not allow the new one, and it is done before a link opens another tab.
 */
export function copyAtOnce({ document }: Window, text: string): boolean {
  let taken = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  const copy = () => {
    try {
      // Deprecated, and there is no other way that needs no permission.
      return document.execCommand("copy") && taken
    } catch {
      return false
    }
  }
  document.addEventListener("copy", give, { capture: true })
  // Safari copies only while something is selected, whatever it is.
  const copied = copy() || whileSelected(document, copy)
  document.removeEventListener("copy", give, { capture: true })
  return copied
}

function whileSelected(document: Document, copy: () => boolean): boolean {
  const selection = document.getSelection()
  if (!selection || !document.activeElement) return false
  const before = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  selection.selectAllChildren(document.activeElement)
  const copied = copy()
  selection.removeAllRanges()
  if (before) selection.addRange(before)
  return copied
}
