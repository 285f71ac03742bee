import { readFileSync } from "node:fs"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig, type Plugin } from "vite"
import { isolateCss } from "./scripts/isolate-css.ts"

interface Manifest {
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}
const manifest: Manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"))
const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })

/**
 * The sheet of the preset `shadcn`, which needs no treatment, and types: side-effect imports are type-checked, and without
 * them `import "personio-connect/styles.css"` is an error (TS2882).
 */
const sheets = (): Plugin => ({
  name: "sheets",
  generateBundle() {
    const shadcn = readFileSync(new URL("src/widget/styles/shadcn.css", import.meta.url), "utf8")
    this.emitFile({ type: "asset", fileName: "shadcn.css", source: shadcn })
    for (const name of ["styles", "shadcn"])
      this.emitFile({ type: "asset", fileName: `${name}.css.d.ts`, source: "export {}\n" })
  },
})

/** The library: one module per source module (this keeps each "use client"), one stylesheet; types come from tsc. */
export default defineConfig({
  // Tailwind would compile for old engines, and `:dir(rtl)` into a list of languages; Vite minifies for those below.
  plugins: [tailwindcss({ optimize: false }), sheets()],
  css: { postcss: { plugins: [isolateCss()] } },
  publicDir: false,
  build: {
    target: "es2022",
    sourcemap: true,
    minify: false,
    cssMinify: true,
    cssTarget: ["chrome123", "safari17.5", "firefox128"],
    cssCodeSplit: true,
    lib: {
      entry: {
        index: "src/index.ts",
        contract: "src/contract.ts",
        server: "src/server.ts",
        testing: "src/testing.ts",
        styles: "src/widget/styles/styles.css",
      },
      formats: ["es"],
      cssFileName: "styles",
    },
    rolldownOptions: {
      external: (id) =>
        id.startsWith("node:") || installed.some((name) => id === name || id.startsWith(`${name}/`)),
      // Each directive stays, at the top of its own module.
      checks: { moduleLevelDirective: false },
      output: { preserveModules: true, preserveModulesRoot: "src" },
    },
  },
})
