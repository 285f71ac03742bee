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
  const shown = shortHostname(name, 190 - hostnameWidth(suffix))
  const width = hostnameWidth(shown)
  return (
    <Drawing captions={captions} first={first} height={68} mirrored={false}>
      <Plane x={0} y={0} width={280} height={68} />
      <Plane x={0} y={0} width={280} height={40} fill="raised" />
      <Stroke d="M0 40L280 40" line="hairline" />
      {[12, 21, 30].map((x) => (
        <Bar key={x} x={x} y={17} width={6} height={6} />
      ))}
      <Outline x={44} y={9} width={226} height={22} radius={11} />
      <Target x={54} y={12} width={width + 15} height={16} radius={4} halo={4} letter={letterAfter(first, 0)}>
        <AddressPart x={64} y={23.5} width={width} meant>
          {shown}
        </AddressPart>
      </Target>
      <AddressPart x={54 + width + 21} y={23.5} width={hostnameWidth(suffix)}>
        {suffix}
      </AddressPart>
      <Bar x={12} y={52} width={54} fill="strong" />
      <Bar x={76} y={52} width={38} />
      <Bar x={236} y={52} width={32} />
    </Drawing>
  )
}
