/** Line icons of the two products, 20 × 20. */
const paths = {
  home: "M3.5 9 10 3.5 16.5 9v7.5h-4.5v-4.5h-4v4.5H3.5z",
  box: "M3.5 6.5 10 3l6.5 3.5v7L10 17l-6.5-3.5zM3.5 6.5 10 10l6.5-3.5M10 10v7",
  laptop: "M4.5 4.5h11v8h-11zM2.5 15.5h15",
  people:
    "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.5c.3-3 2.5-4.5 5.5-4.5s5.2 1.5 5.5 4.5M13 4a2.7 2.7 0 0 1 0 5.2M15 12.3c1.7.6 2.8 2 3 4.2",
  settings:
    "M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  book: "M10 5c-1.5-1-3.8-1.5-6.5-1.5v11.5c2.7 0 5 .5 6.5 1.5 1.5-1 3.8-1.5 6.5-1.5V3.5C13.8 3.5 11.5 4 10 5zM10 5v11.5",
  megaphone: "M3.5 8.5v3.5l10 4V4.5zM13.5 8.5h1.5a2 2 0 0 1 0 4h-1.5M6 13l1 4h2.5l-1-3",
  calendar: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3",
  chat: "M3.5 4.5h13v9.5H9L5.5 17v-3h-2z",
  key: "M7 13a3.5 3.5 0 1 1 3.3-4.7L17 8.3v3h-2v2h-2.5v-2h-2.2A3.5 3.5 0 0 1 7 13zM6.5 9.5h.01",
  globe: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c4 4 4 10 0 14M10 3c-4 4-4 10 0 14",
  sun: "M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
  moon: "M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5z",
  screen: "M3 4h14v9.5H3zM7.5 17h5M10 13.5V17",
  chevron: "m6 8 4 4 4-4",
  check: "m4.5 10.5 3.5 3.5 7.5-8",
  away: "M8 4.5H4.5v11h11V12M11 4h5v5M16 4l-7 7",
} as const

export type IconName = keyof typeof paths

/** Screen readers skip it, because its name is beside it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
