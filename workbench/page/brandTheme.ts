import { type BrandVariants, createLightTheme, type Theme } from "@fluentui/react-components";

/** A ledger green; 80 carries white text at 6.3:1. */
const ledger: BrandVariants = {
  10: "#03110a", 20: "#0a2317", 30: "#0e3322", 40: "#10402a", 50: "#134d33", 60: "#155a3b", 70: "#186343", 80: "#1a6b45",
  90: "#2f7d58", 100: "#468f6c", 110: "#5da180", 120: "#75b295", 130: "#8ec4aa", 140: "#a8d5c0", 150: "#c4e6d6", 160: "#e2f5eb",
};

export const brandTheme: Theme = createLightTheme(ledger);
