import type { PersonioConnectProps } from "personio-connect"
import type { HostId } from "../hosts.js"

type Variables = NonNullable<NonNullable<PersonioConnectProps["appearance"]>["variables"]>

/**
 * How the widget looks in each product. The colours are the page's own variables, so light and dark follow by themselves.
 * The widget takes the font from the page.
 */
export const appearances: Record<HostId, Variables> = {
  onyo: {
    accent: "var(--accent)",
    surface: "var(--surface)",
    raised: "var(--ground)",
    ink: "var(--text)",
    muted: "var(--muted)",
    line: "var(--line)",
    "line-strong": "var(--line-strong)",
    "radius-outer": "14px",
  },
  thrive: {
    accent: "var(--accent)",
    surface: "var(--surface)",
    raised: "var(--ground)",
    ink: "var(--text)",
    muted: "var(--muted)",
    line: "var(--line)",
    "line-strong": "var(--line-strong)",
    "radius-outer": "24px",
    "radius-inner": "16px",
    "radius-control": "22px",
  },
}
