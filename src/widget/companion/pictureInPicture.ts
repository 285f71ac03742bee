/**
 * The part of Document Picture-in-Picture that we use. Chromium has it since 116 and Firefox since 151. The DOM types of
 * TypeScript do not contain it yet.
 */
interface DocumentPictureInPicture {
  /** Opens the window. It uses up a press of the person. It rejects where the browser or its user refuses. */
  requestWindow(size: { width: number; height: number }): Promise<Window & typeof globalThis>
}

/** Null where the browser lacks it, where the page is not secure, and where the page is inside a frame. */
export function pictureInPicture(): DocumentPictureInPicture | null {
  const { documentPictureInPicture } = window as { documentPictureInPicture?: DocumentPictureInPicture }
  return (window.top === window && documentPictureInPicture) || null
}
