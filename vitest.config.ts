import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", environment: "node", include: ["test/{contract,server,testing,demo}/**/*.test.ts"] },
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
    ],
  },
})
