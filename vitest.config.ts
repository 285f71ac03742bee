import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"

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
          include: ["test/{contract,flow,server,testing,scripts,public,demo}/**/*.test.ts"],
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
        },
      },
    ],
  },
})
