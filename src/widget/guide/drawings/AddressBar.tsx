"use client"
import { Drawing, type DrawingProps, letterAfter } from "./Drawing.js"
import { Bar, Outline, Plane, Stroke, Target } from "./shapes.js"
import { AddressPart } from "./textShapes.js"
import { hostnameWidth, shortHostname } from "./textWidth.js"

interface AddressBarProps extends DrawingProps {
  /** The `acme` of `acme.app.personio.com`. It is an example while nothing is typed. */
  readonly name: string
  /** The rest of the address, with its leading dot. */
  readonly suffix: string
}

/** The browser's address bar. It shows which part of Personio's address is asked for. */
export function AddressBar({ name, suffix, captions, first = "a" }: AddressBarProps) {
  const shown = shortHostname(name, 182 - hostnameWidth(suffix))
  const width = hostnameWidth(shown)
  return (
    <Drawing captions={captions} first={first} height={72}>
      <Plane x={0} y={0} width={280} height={72} />
      <Plane x={0} y={0} width={280} height={46} fill="raised" />
      <Stroke d="M0 46L280 46" line="hairline" />
      {[10, 18, 26].map((x) => (
        <Bar key={x} x={x} y={23} width={6} height={6} />
      ))}
      <Outline x={48} y={15} width={224} height={22} radius={11} />
      <Target x={60} y={18} width={width + 15} height={16} radius={4} halo={4} letter={letterAfter(first, 0)}>
        <AddressPart x={68} y={29.5} width={width} meant>
          {shown}
        </AddressPart>
      </Target>
      <AddressPart x={60 + width + 22} y={29.5} width={hostnameWidth(suffix)}>
        {suffix}
      </AddressPart>
      <Bar x={12} y={56} width={54} fill="strong" />
      <Bar x={76} y={56} width={38} />
      <Bar x={236} y={56} width={32} />
    </Drawing>
  )
}
