import { storybookTest } from "@storybook/addon-vitest/vitest-plugin"
import react from "@vitejs/plugin-react"
import { playwright } from "@vitest/browser-playwright"
import { defineConfig } from "vitest/config"
import type { BrowserConfigOptions } from "vitest/node"
import { launch } from "./scripts/browser.mjs"

/** A new object for each project: Vitest writes project names into it. */
const chromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: launch(),
    contextOptions: { reducedMotion: "reduce", deviceScaleFactor: 1, timezoneId: "UTC" },
  }),
  instances: [{ browser: "chromium", viewport: { width: 1280, height: 900 } }],
})

/** No file leaves anything behind, and a world of its own for each costs more time than its tests. */
const isolate = false

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  test: {
    // A hanging test is found all the same; a busy machine is not taken for one.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          isolate,
          include: ["test/{contract,server,testing,scripts,demo}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "widget",
          environment: "happy-dom",
          isolate,
          include: ["test/widget/**/*.test.{ts,tsx}", "test/*.test.tsx"],
          setupFiles: ["test/widget/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/site.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "stories", browser: chromium(), testTimeout: 30_000 },
      },
    ],
  },
})
