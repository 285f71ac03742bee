/** The part of Document Picture-in-Picture we use (Chromium 116+, Firefox 151+); TypeScript's DOM does not know it yet. */
interface DocumentPictureInPicture {
  /** Needs a press of the person, which it uses up; refused where the browser or its user does not want it. */
  requestWindow(size: { width: number; height: number }): Promise<Window & typeof globalThis>
}

/** Null where there is none: the browser lacks it, the page is not secure, or it stands in a frame. */
export function pictureInPicture(): DocumentPictureInPicture | null {
  const { documentPictureInPicture } = window as { documentPictureInPicture?: DocumentPictureInPicture }
  return (window.top === window && documentPictureInPicture) || null
}
