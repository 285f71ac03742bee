import type { AtRule, ChildNode, Container, Plugin, Root, Rule } from "postcss"

/** Outranks the reset of styles.css, and never matches anything but what is inside our root. */
const insideRoot = ":is(#pc#pc#pc, .pc-root)"

/**
 * What users override with their own style sheets (WCAG 1.4.12, text spacing): never `!important`.
 * A normal declaration in a layer loses to the reset, so these leave the layer.
 */
const textSpacing = new Set(["line-height", "letter-spacing", "word-spacing"])

/**
 * Makes Tailwind's output safe inside a stranger's page: no variable, rule or unit of it meets the host's.
 * Used for the built sheet and wherever `styles.css` is served from source.
 */
export function isolateCss(): Plugin {
  return {
    postcssPlugin: "personio-connect-isolate-css",
    OnceExit(root) {
      scopeFallbacks(root)
      dropSchemeSwitches(root)
      scopeVariables(root)
      renameVariables(root)
      ownRem(root)
      freeTextSpacing(root)
      insistOnLayers(root)
    },
  }
}

/**
 * `@layer properties` sets Tailwind's variables on `*` for engines without `@property`. All of ours have it, but not
 * inside a shadow root: there `@property` has no effect, and a border without a style is no border.
 */
function scopeFallbacks(root: Root): void {
  root.walkAtRules("layer", (layer) => {
    if (layer.params !== "properties") return
    layer.walkRules((rule) => {
      // Of what is inherited, `styles.css` has a fallback of its own.
      if (/^:root\b/.test(rule.selector)) return
      rule.selectors = rule.selectors.map((selector) => `:host .pc-root ${selector}`)
      layer.before(rule)
    })
    layer.remove()
  })
}

/** Lightning CSS adds its own `light-dark()` switches to every `color-scheme`; nothing of ours reads them. */
function dropSchemeSwitches(root: Root): void {
  root.walkDecls(/^--lightningcss-/, (declaration) => {
    declaration.remove()
  })
}

function scopeVariables(root: Root): void {
  root.walkRules((rule) => {
    if (/^:root\b/.test(rule.selector)) rule.selector = ":where(.pc-root)"
  })
}

/** The host may run Tailwind too; its `--tw-*` are registered once for the whole document. */
function renameVariables(root: Root): void {
  const rename = (text: string) => text.replaceAll("--tw-", "--pc-tw-")
  root.walkDecls((declaration) => {
    declaration.prop = rename(declaration.prop)
    declaration.value = rename(declaration.value)
  })
  root.walkAtRules("property", (property) => {
    property.params = rename(property.params)
  })
}

/** Only in values: in a selector `rem` is part of a class name. */
function ownRem(root: Root): void {
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/(?<![\w.-])(-?[\d.]+)rem\b/g, "calc(var(--pc-t-rem) * $1)")
  })
}

function freeTextSpacing(root: Root): void {
  root.walkAtRules("layer", (layer) => {
    if (!layer.params.startsWith("pc.") || !layer.nodes) return
    for (const node of [...layer.nodes].reverse()) {
      const free = onlyTextSpacing(node.clone())
      if (free) layer.after(insideRootOnly(free))
    }
    layer.walkDecls((declaration) => {
      if (textSpacing.has(declaration.prop)) removeUpwards(declaration, layer)
    })
  })
}

/** What is left of a rule when everything but text spacing goes; null when nothing is. */
function onlyTextSpacing(node: ChildNode): Rule | AtRule | null {
  if (node.type !== "rule" && node.type !== "atrule") return null
  for (const child of [...(node.nodes ?? [])]) {
    if (child.type === "decl" && textSpacing.has(child.prop)) child.important = false
    else if (child.type === "decl" || !onlyTextSpacing(child)) child.remove()
  }
  return node.nodes?.length ? node : null
}

function insideRootOnly(node: Rule | AtRule): Rule | AtRule {
  if (node.type === "rule")
    node.selectors = node.selectors.map((selector) => `${insideRoot} ${selector.replace(/^\.pc-root /, "")}`)
  else
    for (const child of node.nodes ?? [])
      if (child.type === "rule" || child.type === "atrule") insideRootOnly(child)
  return node
}

function removeUpwards(node: ChildNode, end: Container): void {
  const parent = node.parent
  node.remove()
  if (parent && parent !== end && parent.nodes?.length === 0) removeUpwards(parent as ChildNode, end)
}

function insistOnLayers(root: Root): void {
  root.walkAtRules("layer", (layer) => {
    // The utilities are so already, by the way they are imported.
    if (!layer.params.startsWith("pc.")) return
    layer.walkDecls((declaration) => {
      declaration.important = true
    })
  })
}
