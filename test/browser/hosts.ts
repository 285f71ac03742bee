/** Style sheets of hosts, the wild ones gathered from what real pages do. */
const clean = `
  body { margin: 24px; font: 16px/1.5 "DejaVu Sans", sans-serif; color: #222 }
  .tall { height: 3000px }
`

const hostile = `
  html { font-size: 62.5% }
  * { letter-spacing: 3px; box-sizing: content-box; margin: 7px; line-height: 2.5 }
  *::before { content: "x" }
  button { all: unset; color: red }
  input { border: 5px solid red !important; background-color: yellow !important; height: 90px !important }
  h2, #mount h2 { font-size: 80px; color: lime; text-transform: uppercase; text-align: center }
  h2 { font-weight: 100 !important }
  label { display: none }
  p { font-size: 30px !important; margin: 40px; text-indent: 3em }
  ul { list-style: square inside; columns: 2 }
  li { float: right; color: orange }
  svg { width: 300px; fill: red; vertical-align: top }
  dialog { background: hotpink; padding: 50px; transform: rotate(3deg); max-width: 200px }
  dialog::backdrop { background: lime }
  a { color: fuchsia; text-decoration: underline wavy }
  code { background: black; color: white; padding: 20px }
  .flex { display: inline }
  .hidden { display: block }
  [hidden] { display: block !important }
  span { display: inline-block; word-spacing: 1em }
  section, div { text-indent: 2em }
  #mount { font: italic 700 30px "DejaVu Sans", sans-serif; color: purple; text-transform: uppercase; white-space: pre; direction: ltr;
    transform: translateX(10px); overflow: hidden; z-index: 1; position: relative; filter: opacity(0.9); visibility: visible }
`

/** What page builders do to make their own elements win. */
const builder = `
  * { color: purple !important }
  :not(svg *) { font-size: 19px !important; font-style: italic !important; text-transform: uppercase !important }
  *::before, *::after { content: "x" !important; display: block !important }
  button, a { background: hotpink !important; padding: 30px !important; font-size: 22px !important; color: blue !important;
    border: 3px solid lime !important; border-radius: 30px !important; width: 100% !important; min-height: 90px !important;
    margin: 9px !important; text-decoration: underline !important; white-space: nowrap !important; box-shadow: 0 0 9px red !important }
  section { padding: 60px 0 !important; max-width: 300px !important; background: url("data:,") beige !important; float: left !important }
  div { min-height: 20px !important; position: relative !important; opacity: 0.9 !important }
  input { border: 5px solid red !important; background: yellow !important; height: 90px !important; width: 50% !important;
    padding: 20px !important; font-weight: 900 !important; text-align: center !important }
  input::placeholder { color: red !important; opacity: 0.2 !important }
  ul, ol { list-style: square inside !important; padding: 40px !important; columns: 2 !important }
  li { display: inline-block !important; margin: 10px !important; list-style: circle !important; text-indent: 9px !important }
  label { display: block !important; width: 40% !important; float: left !important; font-weight: 100 !important }
  p, h2, h3, dl, dt, dd { margin: 20px !important; font-weight: 200 !important; text-align: right !important; vertical-align: top !important }
  code { background: black !important; border-radius: 9px !important }
  span { display: inline-flex !important; visibility: visible !important }
  svg { width: 100% !important; height: 99px !important; transform: rotate(9deg) !important }
  dialog { position: static !important; inset: 9px !important; transform: rotate(3deg) !important; filter: blur(2px) !important;
    opacity: 0.5 !important; margin: 0 !important; width: 100px !important; max-height: 90px !important; background: none !important }
`

/** Bootstrap's reboot and Tailwind's preflight, as far as they touch elements we use. */
const reset = `
  *, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
  html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4 }
  h1, h2, h3 { font-size: inherit; font-weight: inherit; line-height: 1.2 }
  a { color: inherit; text-decoration: inherit }
  button, input { font: inherit; color: inherit; background-color: transparent; border-radius: 0; opacity: 1 }
  ol, ul { list-style: none }
  img, svg { display: block; vertical-align: middle }
  img { max-width: 100%; height: auto }
  ::placeholder { opacity: 0.5 }
  :root { --tw-translate-y: 50px; --tw-border-style: dotted; --pc-tw-nothing: 0; --spacing: 1rem }
  @property --tw-border-style { syntax: "*"; inherits: true; initial-value: dashed }
  code { font-size: 0.875em; color: #d63384 }
  label { display: inline-block }
`

/** What users do to read better (WCAG 1.4.12), as their tools do it: in the page's own origin. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
`

/** What Tailwind 4 and 3 and Bootstrap say about siblings. */
const siblings = `
  .space-4, .space-3, .divide, .group { display: flex; justify-content: flex-end }
  :where(.space-4 > :not(:last-child)) { margin-inline-end: 40px }
  .space-3 > :not([hidden]) ~ :not([hidden]) { margin-left: 40px }
  :where(.divide > :not(:last-child)) { border-inline-end: 3px solid }
  .group > :last-child { border-radius: 0 20px 20px 0; padding-right: 30px }
`

/** What a page says about its own elements, by their names alone. */
const tags = `
  button, h2 { font-size: 31px; color: red; padding: 40px; background: lime; border: 9px dotted red; text-align: right;
    text-transform: uppercase; display: block; position: absolute }
`

export const hosts: Record<string, string> = {
  clean,
  hostile: clean + hostile,
  reset: clean + reset,
  builder: clean + builder,
  "no dialogs": `${clean} dialog { display: none !important }`,
  spacing: clean + spacing,
  siblings: clean + siblings,
  tags: clean + tags,
  "body at 125 %": `${clean} body { zoom: 1.25 }`,
  "page at 150 %": `${clean} html { zoom: 1.5 }`,
  dark: `${clean} :root { color-scheme: dark } :root.day { color-scheme: light }`,
}
