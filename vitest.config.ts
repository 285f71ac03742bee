import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/{contract,server,testing,scripts}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "widget",
          environment: "happy-dom",
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
    ],
  },
})
