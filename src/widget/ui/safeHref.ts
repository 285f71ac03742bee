const protocols = ["https:", "http:", "mailto:", "tel:"]

/** `href` where it leads to a page, a mail or a call, also as a path; undefined for anything that could run as a script. */
export function safeHref(href: string): string | undefined {
  try {
    return protocols.includes(new URL(href, "https://host.invalid").protocol) ? href : undefined
  } catch {
    return undefined
  }
}
