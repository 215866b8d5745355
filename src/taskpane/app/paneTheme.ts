import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

export const themeChoices = ["auto", "light", "dark"] as const;

export type ThemeChoice = (typeof themeChoices)[number];

export type Brightness = "light" | "dark";

const green: BrandVariants = {
  10: "#021509", 20: "#052713", 30: "#07351b", 40: "#094222", 50: "#0a4f29", 60: "#0b5c30", 70: "#0d6937", 80: "#10763f",
  90: "#1f854c", 100: "#35945d", 110: "#4ba36f", 120: "#63b182", 130: "#7cbf96", 140: "#97cdab", 150: "#b3dbc1", 160: "#d0e9d8",
};

const themes: Record<Brightness, Theme> = {
  light: createLightTheme(green),
  // The lighter shades keep links and the primary button readable on the dark background.
  dark: { ...createDarkTheme(green), colorBrandForeground1: green[120], colorBrandForeground2: green[130], colorBrandForegroundLink: green[120], colorBrandForegroundLinkHover: green[130] },
};

export function paneTheme(brightness: Brightness): Theme {
  return themes[brightness];
}

/** Relative luminance by WCAG 2.2 of a colour as Office gives it, "#RRGGBB". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether Office itself is light or dark, by its background; null where Office does not say. */
export function brightnessOf(background: string | undefined): Brightness | null {
  if (!background || !/^#[0-9a-f]{6}$/i.test(background)) return null;
  return luminance(background) > 0.18 ? "light" : "dark";
}
