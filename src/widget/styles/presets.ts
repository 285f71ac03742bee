import type { Preset } from "./appearance.js"

/**
 * Looks to begin with: `appearance={{ preset: presets.soft }}`. Each works in light and in dark. They are values, so that a
 * page loads only those that it uses. `shadcn` also needs `personio-connect/shadcn.css`; without it nothing changes.
 */
export const presets = {
  /** The look of the sheet. */
  default: {},
  /** Round and quiet: pills for buttons, wide corners, a soft shadow. */
  soft: {
    variables: {
      "radius-outer": "28px",
      "radius-inner": "16px",
      "radius-button": "999px",
      "radius-field": "14px",
      "weight-heading": "500",
      "weight-button": "500",
      shadow: "0 32px 80px -24px rgb(16 20 30 / 0.3)",
    },
  },
  /** No corners, strong lines and headings. */
  square: {
    variables: {
      "radius-outer": "0",
      "radius-inner": "0",
      "radius-control": "0",
      "border-width": "2px",
      line: "var(--pc-t-ink)",
      "line-strong": "var(--pc-t-ink)",
      "warning-line": "var(--pc-t-ink)",
      "weight-heading": "800",
      "weight-button": "700",
      shadow: "0 0 0 2px var(--pc-t-ink), 10px 10px 0 var(--pc-t-ink)",
    },
    options: { links: "always", drawings: "neutral" },
  },
  /** More on less room, for back offices: small controls and gaps, as high as the step. */
  dense: {
    variables: {
      space: "3.5px",
      width: "600px",
      "radius-outer": "8px",
      "radius-inner": "6px",
      "radius-control": "5px",
      motion: "0",
    },
    density: "compact",
    options: { height: "auto" },
  },
  /** Strong text, lines and focus, with nothing told by colour alone. */
  contrast: {
    variables: {
      muted: "var(--pc-t-ink)",
      line: "color-mix(in srgb, var(--pc-t-ink) 60%, var(--pc-t-surface))",
      "line-strong": "var(--pc-t-ink)",
      "warning-line": "var(--pc-t-warning)",
      raised: "var(--pc-t-surface)",
      accent: "var(--pc-t-ink)",
      focus: "var(--pc-t-ink)",
      "border-width": "2px",
      shadow: "0 0 0 2px var(--pc-t-ink)",
    },
    options: { links: "always", drawings: "neutral" },
  },
  /** The host's own shadcn theme, in either spelling of its colours, and its dark mode by `.dark`. */
  shadcn: {
    variables: {
      surface: "var(--pc-shadcn-background)",
      "field-surface": "var(--pc-shadcn-background)",
      raised: "var(--pc-shadcn-muted)",
      ink: "var(--pc-shadcn-foreground)",
      muted: "var(--pc-shadcn-muted-foreground)",
      line: "var(--pc-shadcn-border)",
      "line-strong": "var(--pc-shadcn-input)",
      accent: "var(--pc-shadcn-primary)",
      "on-accent": "var(--pc-shadcn-primary-foreground)",
      danger: "var(--pc-shadcn-destructive)",
      focus: "var(--pc-shadcn-ring)",
      "radius-outer": "var(--pc-shadcn-radius-outer)",
      "radius-inner": "var(--pc-shadcn-radius)",
      "radius-control": "var(--pc-shadcn-radius-control)",
      "weight-button": "500",
    },
  },
} as const satisfies Record<string, Preset>
