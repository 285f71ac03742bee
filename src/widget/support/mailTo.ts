type Lines = readonly (string | undefined)[]

interface Mail {
  /** Parts of the subject; those that are undefined are left out. */
  readonly subject: Lines
  /** Lines of the text; those that are undefined are left out. */
  readonly body: Lines
}

/** The address of a link that starts a mail to `email`. */
export function mailTo(email: string, { subject, body }: Mail): string {
  const joined = (lines: Lines, by: string) => encodeURIComponent(lines.filter(Boolean).join(by))
  // Encoded, an address cannot add a header; the @ may stay as it is.
  const to = encodeURIComponent(email).replace("%40", "@")
  return `mailto:${to}?subject=${joined(subject, " · ")}&body=${joined(body, "\r\n")}`
}
