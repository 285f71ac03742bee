/**
 * What a company shares least willingly: pay, bank and tax data, the special categories of the GDPR (article 9), and what
 * serves to steal an identity. It is named first where more is shared than was asked for.
 */
const keys = ["fix_salary", "fix_salary_interval", "hourly_salary", "compensations:", "documents:"]

/**
 * Personio gives a tenant's own attributes a key without a meaning (`dynamic_4711`), so their label has to tell: in
 * English, German, French, Spanish, Italian and Dutch.
 */
const labels =
  /salar|gehalt|lohn|\bpay|stipendio|loon|vergüt|bonus|bank|iban|\btax|steuer|imp[oô]t|impuesto|fiscal|belasting|social (?:sec|ins)|sozialvers|sécurité sociale|seguridad social|previdenza|burgerservice|\bbsn\b|religi|konfession|church|kirche|birth|geburt|naissance|nacimiento|nascita|geboorte|passport|pasaporte|passeport|passaporto|paspoort|\bausweis|health|gesundheit|krank|santé|salud|salute|disab|behinder|handicap|discapacidad|disabil|ethnic|herkunft|nationalit|staatsangeh/iu

/** One thing that is shared, by Personio's key (or as an access right) and the label that the tenant sees. */
export interface SharedField {
  /** Personio's key of the attribute, or the access right. */
  readonly key: string
  /** What Personio calls it for this tenant. */
  readonly label: string
}

/** The same fields with the sensitive ones first, otherwise in the same order. */
export function sensitiveFirst<Field extends SharedField>(fields: readonly Field[]): Field[] {
  const isSensitive = ({ key, label }: Field) =>
    keys.some((start) => key.startsWith(start)) || labels.test(label)
  return [...fields.filter(isSensitive), ...fields.filter((field) => !isSensitive(field))]
}
