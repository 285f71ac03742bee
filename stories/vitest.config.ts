import { fileURLToPath } from "node:url"
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin"
import { playwright } from "@vitest/browser-playwright"
import { defineConfig } from "vitest/config"
import { storybook } from "../.storybook/vite.config.ts"
import { launch } from "../scripts/browser.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

// By itself, because every other test would wait for Storybook to load: `npm run test:stories`.
export default defineConfig({
  ...storybook,
  root,
  plugins: [...storybook.plugins, storybookTest({ configDir: `${root}.storybook` })],
  test: {
    name: "stories",
    // A hanging test is found all the same; a busy machine is not taken for one.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: launch(),
        contextOptions: { reducedMotion: "reduce", deviceScaleFactor: 1, timezoneId: "UTC" },
      }),
      instances: [{ browser: "chromium", viewport: { width: 1280, height: 900 } }],
    },
  },
})
