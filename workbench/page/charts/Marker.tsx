import type { SeriesLook } from "./seriesLook";

type Props = { readonly x: number; readonly y: number; readonly look: SeriesLook; readonly title?: string };

export function Marker({ x, y, look: { marker }, title }: Props) {
  const half = marker.size / 2;
  const path = {
    Circle: `M ${x - half} ${y} a ${half} ${half} 0 1 0 ${2 * half} 0 a ${half} ${half} 0 1 0 ${-2 * half} 0 Z`,
    Square: `M ${x - half} ${y - half} h ${2 * half} v ${2 * half} h ${-2 * half} Z`,
    Triangle: `M ${x} ${y - half} L ${x + half} ${y + half} L ${x - half} ${y + half} Z`,
    Diamond: `M ${x} ${y - half} L ${x + half} ${y} L ${x} ${y + half} L ${x - half} ${y} Z`,
    X: `M ${x - half} ${y - half} L ${x + half} ${y + half} M ${x + half} ${y - half} L ${x - half} ${y + half}`,
    None: null,
  }[marker.shape];
  if (path === null) return null;
  return <path d={path} fill={marker.fill} stroke={marker.stroke} strokeWidth={1.5}>{title !== undefined && <title>{title}</title>}</path>;
}
