/** In milliseconds. An endless animation, such as the one of the spinner, never finishes. */
const limitMs = 400

/** Resolves when every transition inside `element` has ended, after 400 ms at the latest. It never rejects. */
export async function transitionsEnded(element: Element): Promise<void> {
  const running = element.getAnimations?.({ subtree: true }).map(({ finished }) => finished) ?? []
  await Promise.race([Promise.allSettled(running), new Promise((resolve) => setTimeout(resolve, limitMs))])
}
