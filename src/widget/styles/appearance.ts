/**
 * What decides between light and dark. `inherit` follows the CSS `color-scheme` at the place where the widget stands,
 * `system` follows the visitor's setting, `light` and `dark` are fixed.
 */
export type ColorScheme = "inherit" | "light" | "dark" | "system"

/** `compact` lowers controls from 44px to 36px and narrows the padding. Under a finger controls stay 44px high. */
export type Density = "comfortable" | "compact"

/**
 * The names of what a host may restyle. Each is the CSS variable `--pc-<name>`, which a host sets in
 * `appearance.variables` or in its own CSS on any ancestor. It takes any CSS value of the kind named below, including
 * `var(--host-…)`. The names are public: removing one is a major version.
 */
export const appearanceVariables = [
  /** Colour: the dialog's background. */
  "surface",
  /** Colour: the background of the tray and of panels. */
  "raised",
  /** Colour: text. */
  "ink",
  /** Colour: secondary text; keep 4.5:1 on `surface` and `raised` (WCAG 1.4.3). */
  "muted",
  /** Colour: thin lines that only decorate. */
  "line",
  /** Colour: borders of controls; keep 3:1 on `surface` (WCAG 1.4.11). */
  "line-strong",
  /** Colour: the accent, any opaque colour. Text on it, and the accent used as text, are computed to at least 4.5:1. */
  "accent",
  /** Colour: icons and text for a good state. */
  "success",
  /** Colour: icons and text for something to repair. */
  "warning",
  /** Colour: background of the repair card. */
  "warning-soft",
  /** Colour: border of the repair card. */
  "warning-line",
  /** Colour: icons and text for an error. */
  "danger",
  /** Colour: the outer ring around the focused control. Default: the accent as text. The inner ring is `surface`. */
  "focus",
  /** Colour: the cover over the page behind the dialog. */
  "backdrop",
  /** Length: the radius of the dialog's corners. Default: 16px. */
  "radius-outer",
  /** Length: the radius of the corners of cards and panels. Default: 10px. */
  "radius-inner",
  /** Length: the radius of the corners of buttons and fields. Default: 8px. */
  "radius-control",
  /** The `box-shadow` of the dialog. */
  "shadow",
  /** The `font-family`. Default: the host's. */
  "font",
  /** The `font-family` of the credential name and of IDs. */
  "font-mono",
  /** Length: how long one rem is in here. Default: 16px. `1rem` follows the font size of the host's root element. */
  "rem",
  /** Length: the width of the dialog. Default: 680px. */
  "width",
  /** Length: the height of the dialog, which never exceeds the window. Default: 640px. */
  "height",
] as const

/** The name of one thing that a host may restyle. Its CSS variable is `--pc-<name>`. */
export type AppearanceVariable = (typeof appearanceVariables)[number]

/** How the widget looks. */
export interface Appearance {
  /** What decides between light and dark. Default: `inherit`. */
  colorScheme?: ColorScheme | undefined
  /**
   * CSS values by name, for this instance only; a change shows at once. The browser sets them through the CSSOM, which a
   * strict Content-Security-Policy allows. Default: the values of the sheet, or those of `--pc-<name>` on an ancestor.
   */
  variables?: Partial<Record<AppearanceVariable, string>> | undefined
  /** How high controls are and how wide the padding is. Default: `comfortable`. */
  density?: Density | undefined
}

/** Sets the `--pc-*` variables of `element` to exactly those of `variables`. Others fall back to the sheet. */
export function applyVariables(element: HTMLElement, variables: Appearance["variables"]): void {
  element.style.cssText = ""
  for (const [name, value = ""] of Object.entries(variables ?? {}))
    element.style.setProperty(`--pc-${name}`, value)
}

/**
 * Whether the scheme in force at `probe` is dark. The sheet gives the probe the system colour `CanvasText`. The browser
 * resolves it by the inherited `color-scheme`: to black in a light scheme, to white in a dark one.
 */
export function isDarkAt(probe: Element): boolean {
  const channel = /\d+/.exec(getComputedStyle(probe).color)?.[0]
  return Number(channel ?? 0) > 127
}
