import { fileURLToPath } from "node:url"
import { defineConfig } from "@playwright/test"
import states from "../states/playwright.config.js"

const root = fileURLToPath(new URL("../..", import.meta.url))
const { launchOptions } = states.use ?? {}

/**
 * Pictures of the states that matter, against those in `pictures/`. They come from the built Storybook, whose fonts are part
 * of it. `npm run baselines` renews them. A difference leaves both pictures and the difference in `test-results/baselines`.
 *
 * The tolerance: a pixel counts when its colour is off by more than a tenth (`threshold`, in the YIQ space), and ten such
 * pixels may differ, because the browser rounds the edges of curves differently from one run to the next.
 */
export default defineConfig({
  ...states,
  testDir: ".",
  outputDir: `${root}test-results/baselines`,
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  use: {
    launchOptions: {
      ...launchOptions,
      // Letters in grey and without hinting, as the machine's own settings differ.
      args: [
        ...(launchOptions?.args ?? []),
        "--font-render-hinting=none",
        "--disable-lcd-text",
        "--force-color-profile=srgb",
      ],
    },
  },
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { animations: "disabled", caret: "hide", threshold: 0.1, maxDiffPixels: 10 },
  },
})
