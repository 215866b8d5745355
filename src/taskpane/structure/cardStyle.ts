import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A card of a list; the focus ring is within its own box, which never grows wider than the pane. */
export const cardStyle: GriffelStyle = {
  display: "flex",
  flexDirection: "column",
  padding: tokens.spacingHorizontalM,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  ":focus-visible": { outlineStyle: "solid", outlineWidth: tokens.strokeWidthThick, outlineColor: tokens.colorStrokeFocus2, outlineOffset: "-1px" },
};
