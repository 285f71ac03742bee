import type { HostId } from "../hosts.js"

/** The mark of a product. Screen readers skip it, because the name is beside it. */
export function Logo({ host, size = 24 }: { host: HostId; size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <title>{host}</title>
      {host === "onyo" ? (
        <>
          <rect width="24" height="24" rx="6" fill="var(--mark, var(--accent))" />
          <circle cx="12" cy="12" r="5" fill="none" stroke="var(--on-accent)" strokeWidth="3" />
        </>
      ) : (
        <>
          <circle cx="12" cy="12" r="12" fill="var(--mark, var(--accent))" />
          <path d="M6.5 8.5h11M12 8.5V18" stroke="var(--on-accent)" strokeWidth="3" strokeLinecap="round" />
        </>
      )}
    </svg>
  )
}
