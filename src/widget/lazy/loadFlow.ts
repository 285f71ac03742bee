/** Nobody downloads the dialog before they come near it. One place, because each `import()` costs a host's bundle some. */
export const loadFlow = () => import("./FlowChunk.js")
