/**
 * Which components React renders: what React tells its developer tools after each commit, because a `<Profiler>` says how
 * long a tree took and not which components it was. Only tests use it.
 */

/** What is used of React's own node for a component or an element (stable from React 18.2 to 19.3). */
interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

/** Set on a node whose component function ran in this commit. */
const performedWork = 1

let rendered: string[] | null = null

// The set-up imports this file first: react-dom looks for the hook of its developer tools once, when it is imported.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot(_: number, root: { readonly current: Fiber }) {
      if (rendered) collect(root.current, root.current.alternate, rendered)
    },
  },
})

/** The names of the components that render because of `act`, each once. */
export async function renderedBy(act: () => unknown): Promise<string[]> {
  rendered = []
  await act()
  const names = [...new Set(rendered)]
  rendered = null
  return names
}

function collect(next: Fiber, before: Fiber | null, names: string[]): void {
  const name = nameOf(next.type)
  if (name && (!before || (next.flags & performedWork) !== 0)) names.push(name)
  // A subtree that was left alone is the very same one as before.
  if (before && next.child === before.child) return
  for (let child = next.child; child; child = child.sibling)
    if (!before || child.alternate) collect(child, child.alternate, names)
    else collect(child, null, names)
}

function nameOf(type: unknown): string | null {
  if (typeof type === "function") return type.name
  if (typeof type !== "object" || type === null) return null
  const {
    displayName,
    render,
    type: inner,
  } = type as {
    displayName?: string
    render?: { name: string }
    type?: unknown
  }
  return displayName ?? render?.name ?? nameOf(inner)
}
