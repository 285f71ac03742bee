import type { Page } from "playwright"

/** One animation that began: the name of its keyframes, or the property of a transition. */
interface Begun {
  name: string
  /** The heights in its keyframes; undefined where a keyframe has none. */
  heights: unknown[]
}

/**
 * Notes every animation and transition from now on. Who asks the page which ones run right now comes too late on a busy
 * machine. Returns a function that reads the notes.
 */
export async function noteAnimations(page: Page): Promise<() => Promise<Begun[]>> {
  const begun = await page.evaluateHandle(() => {
    const notes: Begun[] = []
    const note = (event: Event, name: string) => {
      const running = event.target instanceof Element ? event.target.getAnimations() : []
      const frames = running.flatMap(({ effect }) =>
        effect instanceof KeyframeEffect ? effect.getKeyframes() : [],
      )
      notes.push({ name, heights: frames.map(({ height }) => height) })
    }
    addEventListener("animationstart", (event) => note(event, event.animationName), true)
    addEventListener("transitionrun", (event) => note(event, event.propertyName), true)
    return notes
  })
  return () => begun.jsonValue()
}
