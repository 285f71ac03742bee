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
      dropUnread(root)
      ownRem(root)
      freeLooks(root)
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

/** Tailwind writes down what another utility might read and what older engines can do. Here nothing needs either. */
function dropUnread(root: Root): void {
  root.walkAtRules("supports", (rule) => {
    if (rule.params.includes("color-mix(in lab") && rule.nodes) rule.replaceWith(rule.nodes)
  })
  // Every border of ours is solid from the reset on, and a dashed one says so itself.
  root.walkDecls(/^border-.*style$/, (declaration) => {
    if (declaration.value.startsWith("var(")) declaration.remove()
  })
  // The utilities that set these come after those that read them, and also set the property itself.
  root.walkDecls(/^(?:line-height|transition-)/, (declaration) => {
    declaration.value = declaration.value.replace(/^var\(--pc-tw-(?:leading|duration|ease),\s*(.*)\)$/, "$1")
  })
  root.walkDecls("transition-property", (declaration) => {
    declaration.value = declaration.value.replace(/,\s*--pc-tw-[\w-]+/g, "")
  })
  root.walkDecls("content", (declaration) => {
    if (declaration.value === "var(--pc-tw-content)") declaration.remove()
  })
  root.walkDecls("--pc-tw-content", (declaration) => {
    // Not its fallback, which would be the content of everything.
    if (declaration.parent?.toString().startsWith(":host")) declaration.remove()
    else declaration.prop = "content"
  })
  const read = new Set(root.toString().match(/(?<=var\(\s*)--pc-tw-[\w-]+/g))
  const isUnread = (name: string) => name.startsWith("--pc-tw-") && !read.has(name)
  root.walkDecls((declaration) => {
    if (isUnread(declaration.prop) && declaration.parent) removeUpwards(declaration, root)
  })
  root.walkAtRules("property", (property) => {
    if (isUnread(property.params)) property.remove()
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
    if (!layer.params.startsWith("pc.") || layer.params === lookLayer || !layer.nodes) return
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

/** Where a host styles the element, its line height is in `pc.look` too, and not stronger than the host. */
const unstyled = ":where(:not([data-pc-styled]))"

const lookLayer = "pc.look"

/** The properties by which our own look of such an element is made. A shorthand stands for all that it sets. */
const looks = [
  "display",
  "overflow",
  "flex",
  "flex-flow",
  "align-items",
  "justify-content",
  "width",
  "height",
  "min-width",
  "min-height",
  "max-width",
  "max-height",
  "margin",
  "padding",
  "border",
  "border-radius",
  "background-color",
  "box-shadow",
  "color",
  "font-family",
  "font-size",
  "font-weight",
  "text-align",
  "text-decoration",
  "text-underline-offset",
  "text-wrap",
  "overflow-wrap",
  "gap",
]
const look = new RegExp(`^(?:${looks.join("|")}|(?:row|column)-gap)(?:-(?!collapse|spacing)[a-z-]+)?$`)

/** The parts that are such an element, and what else marks one. */
const styleable =
  /\[data-(?:look|pc-element|pc-part="?(?:dialog|inline|header|close|progress|heading|body|tray|footer|credential-field|checkbox|panel|granted|excess|obstacle|send-setup|troubleshooting)"?[\]])/

/** The last compound of a selector: the element that it styles. */
function subject(selector: string): string {
  let depth = 0
  for (let at = selector.length - 1; at >= 0; at--) {
    const sign = selector[at] ?? ""
    if (")]".includes(sign)) depth++
    else if ("([".includes(sign)) depth--
    else if (depth === 0 && " >+~".includes(sign)) return selector.slice(at + 1)
  }
  return selector
}

/**
 * Divides each rule of a part that a host may style: what the host may set goes into a layer of its own without
 * `!important`, the rest stays. On an element that the host does not style, one rule insists on what that layer says.
 */
function freeLooks(root: Root): void {
  root.walkAtRules("layer", (layer) => {
    if (layer.params !== "pc.parts" || !layer.nodes) return
    const free = layer.clone({ params: lookLayer })
    keepDeclarations(free, (isStyleable, prop) => isStyleable && (look.test(prop) || textSpacing.has(prop)))
    keepDeclarations(layer, (isStyleable, prop) => !(isStyleable && look.test(prop)))
    if (!free.nodes?.length) return
    layer.before(free)
    const insist = looks.map((prop) => `${prop}: revert-layer`).join("; ")
    layer.before(`@layer pc.armour { .pc-root [data-pc-element]:not([data-pc-styled]) { ${insist} } }`)
  })
}

/** Leaves the declarations for which `keep` says yes, told whether their element is one that a host may style. */
function keepDeclarations(layer: AtRule, keep: (isStyleable: boolean, prop: string) => boolean): void {
  const visit = (container: Container, above: boolean) => {
    for (const child of [...(container.nodes ?? [])]) {
      if (child.type === "rule") {
        const sides = [true, false].flatMap((side) => {
          const selectors = child.selectors.filter(
            (selector) =>
              (/^&[^ >+~]*$/.test(selector)
                ? above && !selector.includes("::")
                : styleable.test(subject(selector))) === side,
          )
          if (selectors.length === 0) return []
          const rule = child.clone()
          // Of two rules for the one selector of a list, each has the declarations that are its own.
          rule.selectors = selectors
          visit(rule, side)
          return rule.nodes.length > 0 ? [rule] : []
        })
        child.replaceWith(sides)
      } else if (child.type === "atrule" && child.nodes) {
        visit(child, above)
        if (child.nodes.length === 0) child.remove()
      } else if (child.type === "decl" && !keep(above, child.prop)) child.remove()
    }
  }
  visit(layer, false)
}

function insideRootOnly(node: Rule | AtRule): Rule | AtRule {
  if (node.type === "rule")
    node.selectors = node.selectors.map(
      (selector) =>
        `${insideRoot} ${selector.replace(/^\.pc-root /, "")}${styleable.test(subject(selector)) ? unstyled : ""}`,
    )
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
    if (!layer.params.startsWith("pc.") || layer.params === lookLayer) return
    layer.walkDecls((declaration) => {
      declaration.important = true
    })
  })
}
