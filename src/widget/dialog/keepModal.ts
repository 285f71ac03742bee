/**
 * Keeps a shown dialog a modal one exactly while it can be seen. A modal dialog in an ancestor that something hides still
 * makes the whole page inert, so it stops being modal until the ancestor is shown again; the state is kept. A script that
 * moves the dialog takes it out of the browser's top layer, so it is made modal again.
 *
 * @param onShown called when it is modal again: the focus is to be moved into it
 */
export function keepModal(dialog: HTMLDialogElement, onShown: () => void, signal: AbortSignal): void {
  // happy-dom and jsdom have no IntersectionObserver, and know no `:modal`.
  if (typeof IntersectionObserver !== "function") return
  const check = () => {
    const isVisible = dialog.checkVisibility?.() ?? true
    if (!dialog.isConnected || !dialog.open || isVisible === dialog.matches(":modal")) return
    dialog.close()
    if (!isVisible) return dialog.show()
    dialog.showModal()
    onShown()
  }
  const hidings = new IntersectionObserver(check)
  hidings.observe(dialog)
  const moves = new MutationObserver(check)
  moves.observe(dialog.getRootNode(), { childList: true, subtree: true })
  signal.addEventListener("abort", () => {
    hidings.disconnect()
    moves.disconnect()
  })
}
