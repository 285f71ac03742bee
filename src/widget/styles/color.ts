/** A colour in sRGB: red, green and blue from 0 to 1, and alpha. */
type Color = readonly [red: number, green: number, blue: number, alpha: number]

/** The names of CSS, each followed by its six digits. */
const names =
  "alicebluef0f8ff antiquewhitefaebd7 aqua00ffff aquamarine7fffd4 azuref0ffff beigef5f5dc bisqueffe4c4 black000000 blanchedalmondffebcd blue0000ff blueviolet8a2be2 browna52a2a burlywooddeb887 cadetblue5f9ea0 chartreuse7fff00 chocolated2691e coralff7f50 cornflowerblue6495ed cornsilkfff8dc crimsondc143c cyan00ffff darkblue00008b darkcyan008b8b darkgoldenrodb8860b darkgraya9a9a9 darkgreen006400 darkgreya9a9a9 darkkhakibdb76b darkmagenta8b008b darkolivegreen556b2f darkorangeff8c00 darkorchid9932cc darkred8b0000 darksalmone9967a darkseagreen8fbc8f darkslateblue483d8b darkslategray2f4f4f darkslategrey2f4f4f darkturquoise00ced1 darkviolet9400d3 deeppinkff1493 deepskyblue00bfff dimgray696969 dimgrey696969 dodgerblue1e90ff firebrickb22222 floralwhitefffaf0 forestgreen228b22 fuchsiaff00ff gainsborodcdcdc ghostwhitef8f8ff goldffd700 goldenroddaa520 gray808080 green008000 greenyellowadff2f grey808080 honeydewf0fff0 hotpinkff69b4 indianredcd5c5c indigo4b0082 ivoryfffff0 khakif0e68c lavendere6e6fa lavenderblushfff0f5 lawngreen7cfc00 lemonchiffonfffacd lightblueadd8e6 lightcoralf08080 lightcyane0ffff lightgoldenrodyellowfafad2 lightgrayd3d3d3 lightgreen90ee90 lightgreyd3d3d3 lightpinkffb6c1 lightsalmonffa07a lightseagreen20b2aa lightskyblue87cefa lightslategray778899 lightslategrey778899 lightsteelblueb0c4de lightyellowffffe0 lime00ff00 limegreen32cd32 linenfaf0e6 magentaff00ff maroon800000 mediumaquamarine66cdaa mediumblue0000cd mediumorchidba55d3 mediumpurple9370db mediumseagreen3cb371 mediumslateblue7b68ee mediumspringgreen00fa9a mediumturquoise48d1cc mediumvioletredc71585 midnightblue191970 mintcreamf5fffa mistyroseffe4e1 moccasinffe4b5 navajowhiteffdead navy000080 oldlacefdf5e6 olive808000 olivedrab6b8e23 orangeffa500 orangeredff4500 orchidda70d6 palegoldenrodeee8aa palegreen98fb98 paleturquoiseafeeee palevioletreddb7093 papayawhipffefd5 peachpuffffdab9 perucd853f pinkffc0cb plumdda0dd powderblueb0e0e6 purple800080 rebeccapurple663399 redff0000 rosybrownbc8f8f royalblue4169e1 saddlebrown8b4513 salmonfa8072 sandybrownf4a460 seagreen2e8b57 seashellfff5ee siennaa0522d silverc0c0c0 skyblue87ceeb slateblue6a5acd slategray708090 slategrey708090 snowfffafa springgreen00ff7f steelblue4682b4 tand2b48c teal008080 thistled8bfd8 tomatoff6347 turquoise40e0d0 violetee82ee wheatf5deb3 whiteffffff whitesmokef5f5f5 yellowffff00 yellowgreen9acd32"

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** Reads a number of CSS: a percentage of `whole`, an angle in degrees, `none` as zero. */
function read(text = "", whole = 1): number {
  if (text === "none") return 0
  const unit = /[a-z%]*$/.exec(text)?.[0] ?? ""
  const factors: Record<string, number> = { "": 1, "%": whole / 100, deg: 1, turn: 360, rad: 180 / Math.PI }
  return Number.parseFloat(text) * (factors[unit] ?? Number.NaN)
}

function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const channel = (at: number) => {
    const k = (((at + hue / 30) % 12) + 12) % 12
    return (
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    )
  }
  return [channel(0), channel(8), channel(4)]
}

/** By the matrices of CSS Color 4. What is outside of sRGB is cut off later. */
function fromOklab(lightness: number, a: number, b: number): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const encode = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/**
 * Reads hex, `rgb()`, `hsl()`, `oklab()`, `oklch()` and the names of CSS. Returns null for everything else, such as
 * `var()` or `color-mix()`, whose value only a page knows.
 */
export function parseColor(text: string): Color | null {
  const value = text.trim().toLowerCase()
  if (value === "transparent") return [0, 0, 0, 0]
  const named = /^[a-z]+$/.test(value)
    ? new RegExp(`\\b${value}([0-9a-f]{6})\\b`).exec(names)?.[1]
    : undefined
  const hex = named ?? /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(value)?.[1]
  if (hex) {
    const pairs = (hex.length < 6 ? hex.replace(/./g, "$&$&") : hex).match(/../g) ?? []
    const [red = 0, green = 0, blue = 0, alpha = 1] = pairs.map((pair) => Number.parseInt(pair, 16) / 255)
    return [red, green, blue, alpha]
  }
  const [, name = "", inner = ""] = /^(rgb|hsl|oklab|oklch)a?\(([^()]+)\)$/.exec(value) ?? []
  const [a, b, c, alpha = "1"] = inner.split(/[\s,/]+/).filter(Boolean)
  const hue = (read(c) * Math.PI) / 180
  const spaces: Record<string, () => number[]> = {
    rgb: () => [read(a, 255) / 255, read(b, 255) / 255, read(c, 255) / 255],
    hsl: () => fromHsl(read(a), read(b), read(c)),
    oklab: () => fromOklab(read(a), read(b, 0.4), read(c, 0.4)),
    oklch: () => fromOklab(read(a), read(b, 0.4) * Math.cos(hue), read(b, 0.4) * Math.sin(hue)),
  }
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = spaces[name]?.().map(clamp) ?? []
  const color: Color = [red, green, blue, clamp(read(alpha))]
  return color.every(Number.isFinite) ? color : null
}

/** The share of `first` in a mix with `second`, in sRGB. */
export function mix(first: Color, share: number, second: Color): Color {
  const channel = (at: 0 | 1 | 2) => first[at] * share + second[at] * (1 - share)
  return [channel(0), channel(1), channel(2), 1]
}

/** The contrast of WCAG 2 between two colours, from 1 to 21. What is not opaque lies on the other one. */
export function contrast(above: Color, below: Color): number {
  const [high = 1, low = 1] = [mix(above, above[3], below), below].map(luminance).sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** The relative luminance of WCAG 2, from 0 for black to 1 for white. */
export function luminance([red, green, blue]: Color): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
