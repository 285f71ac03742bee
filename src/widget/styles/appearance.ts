/**
 * Where light and dark come from: `inherit` follows the CSS `color-scheme` at the place where the widget stands,
 * `system` the visitor's setting, `light` and `dark` are fixed.
 */
export type ColorScheme = "inherit" | "light" | "dark" | "system"

/** `compact` lowers controls from 44 to 36 px (44 under a coarse pointer) and tightens the padding. */
export type Density = "comfortable" | "compact"

/**
 * What a host may restyle, each the CSS variable `--pc-<name>`: in `appearance.variables`, or in the host's own CSS on
 * any ancestor. Any CSS value of the named kind, `var(--host-…)` included. Public names: removing one is a major version.
 */
export const appearanceVariables = [
  /** Colour: the dialog's background. */
  "surface",
  /** Colour: the second neutral level (tray, panels). */
  "raised",
  /** Colour: text. */
  "ink",
  /** Colour: secondary text; keep 4.5:1 on `surface` and `raised` (WCAG 1.4.3). */
  "muted",
  /** Colour: hairlines, decoration only. */
  "line",
  /** Colour: borders of controls; keep 3:1 on `surface` (WCAG 1.4.11). */
  "line-strong",
  /** Colour: the one accent, any opaque colour; text on it and the accent as text are computed to at least 4.5:1. */
  "accent",
  /** Colour: a good state, used as icon and text. */
  "success",
  /** Colour: something to repair, used as icon and text. */
  "warning",
  /** Colour: background of the repair card. */
  "warning-soft",
  /** Colour: border of the repair card. */
  "warning-line",
  /** Colour: an error, used as icon and text. */
  "danger",
  /** Colour: the outer ring around what has the focus; default: the accent as text. The inner ring is `surface`. */
  "focus",
  /** Colour: what covers the page behind the dialog. */
  "backdrop",
  /** Length: corners of the dialog (16px). */
  "radius-outer",
  /** Length: corners of cards and panels (10px). */
  "radius-inner",
  /** Length: corners of buttons and fields (8px). */
  "radius-control",
  /** `box-shadow` of the dialog. */
  "shadow",
  /** `font-family`; default: the host's. */
  "font",
  /** `font-family` of the credential name and of IDs. */
  "font-mono",
  /** Length: what one rem means in here (16px). `1rem` follows the host's root font size. */
  "rem",
  /** Length: width of the dialog (680px). */
  "width",
  /** Length: height of the dialog (640px, never more than the window). */
  "height",
] as const

/** Name of one thing a host may restyle; the CSS variable is `--pc-<name>`. */
export type AppearanceVariable = (typeof appearanceVariables)[number]

/** How the widget looks. */
export interface Appearance {
  /** Default: `inherit`. */
  colorScheme?: ColorScheme | undefined
  /**
   * CSS values by name, live and for this instance alone. Set in the browser through the CSSOM, so that a strict
   * Content-Security-Policy holds; for server-rendered inline layouts set `--pc-<name>` in CSS on an ancestor.
   */
  variables?: Partial<Record<AppearanceVariable, string>> | undefined
  /** Default: `comfortable`. */
  density?: Density | undefined
}

/** Makes the element's own `--pc-*` variables those of `variables`; what is not named falls back to the sheet. */
export function applyVariables(element: HTMLElement, variables: Appearance["variables"]): void {
  element.style.cssText = ""
  for (const [name, value = ""] of Object.entries(variables ?? {}))
    element.style.setProperty(`--pc-${name}`, value)
}

/**
 * Whether the scheme in force at `probe` is dark. The sheet gives the probe the system colour `CanvasText`, which the
 * browser resolves by the inherited `color-scheme`: black on light, white on dark.
 */
export function isDarkAt(probe: Element): boolean {
  const channel = /\d+/.exec(getComputedStyle(probe).color)?.[0]
  return Number(channel ?? 0) > 127
}
