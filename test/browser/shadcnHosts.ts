import { readFileSync } from "node:fs"

/** The theme “slate” as older versions of shadcn write it. */
const triplets = `
  :root { --background: 0 0% 100%; --foreground: 222.2 84% 4.9%; --card: 0 0% 100%; --muted: 210 40% 96.1%;
    --muted-foreground: 215.4 16.3% 46.9%; --border: 214.3 31.8% 91.4%; --input: 214.3 31.8% 91.4%;
    --primary: 222.2 47.4% 11.2%; --primary-foreground: 210 40% 98%; --destructive: 0 84.2% 60.2%;
    --ring: 222.2 84% 4.9%; --radius: 0.5rem }
  .dark { --background: 222.2 84% 4.9%; --foreground: 210 40% 98%; --card: 222.2 84% 4.9%; --muted: 217.2 32.6% 17.5%;
    --muted-foreground: 215 20.2% 65.1%; --border: 217.2 32.6% 17.5%; --input: 217.2 32.6% 17.5%; --primary: 210 40% 98%;
    --primary-foreground: 222.2 47.4% 11.2%; --destructive: 0 62.8% 50.6%; --ring: 212.7 26.8% 83.9% }
`

/** The theme “neutral” as newer versions write it. */
const whole = `
  :root { --background: oklch(1 0 0); --foreground: oklch(0.145 0 0); --card: oklch(1 0 0); --muted: oklch(0.97 0 0);
    --muted-foreground: oklch(0.556 0 0); --border: oklch(0.922 0 0); --input: oklch(0.922 0 0); --primary: oklch(0.205 0 0);
    --primary-foreground: oklch(0.985 0 0); --destructive: oklch(0.577 0.245 27.325); --ring: oklch(0.708 0 0);
    --radius: 0.625rem }
  .dark { --background: oklch(0.145 0 0); --foreground: oklch(0.985 0 0); --card: oklch(0.205 0 0); --muted: oklch(0.269 0 0);
    --muted-foreground: oklch(0.708 0 0); --border: oklch(1 0 0 / 10%); --input: oklch(1 0 0 / 15%);
    --primary: oklch(0.922 0 0); --primary-foreground: oklch(0.205 0 0); --destructive: oklch(0.704 0.191 22.216);
    --ring: oklch(0.556 0 0) }
`

/** Pages with a theme of shadcn, with the sheet of the preset. */
export function shadcnHosts(): Record<string, string> {
  const preset = readFileSync("src/widget/styles/shadcn.css", "utf8")
  return { "shadcn hsl": triplets + preset, "shadcn oklch": whole + preset }
}
