import { attribute, childElements, elements } from "../manifestDocument";
import type { ManifestRule } from "../manifestRule";
import { addresses } from "./addressRules";

const requiredSizes = ["16", "32", "80"];
const allowedSizes = ["16", "20", "24", "32", "40", "48", "64", "80"];

function iconSizes(icon: Element): string[] {
  return childElements(icon, "Image").map((image) => attribute(image, "size"));
}

function owner(icon: Element): string {
  return icon.parentElement ? attribute(icon.parentElement, "id") : "";
}

export const iconRules: readonly ManifestRule[] = [
  {
    code: "icon.sizeMissing",
    sentence: `An icon comes in ${requiredSizes.join(", ")} pixels at least.`,
    find: ({ root }) => elements(root, "Icon").flatMap((icon) =>
      requiredSizes.filter((size) => !iconSizes(icon).includes(size)).map((size) => `${owner(icon)} has no ${size}`)),
  },
  {
    code: "icon.sizeUnknown",
    sentence: `The sizes of an icon are ${allowedSizes.join(", ")}.`,
    find: ({ root }) => elements(root, "Icon").flatMap((icon) => iconSizes(icon).filter((size) => !allowedSizes.includes(size)).map((size) => `${owner(icon)} has ${size}`)),
  },
  {
    code: "icon.ico",
    sentence: "Icons are PNG; ICO files fail the store's validation.",
    find: (manifest) => addresses(manifest).filter((address) => /\.ico(?:[?#]|$)/i.test(address)),
  },
  {
    code: "iconUrl.missing",
    sentence: "IconUrl gives the add-in's icon in 32 × 32.",
    find: ({ root }) => (childElements(root, "IconUrl").length === 0 ? ["<IconUrl>"] : []),
  },
  {
    code: "highResolutionIconUrl.missing",
    sentence: "HighResolutionIconUrl gives the add-in's icon in 64 × 64.",
    find: ({ root }) => (childElements(root, "HighResolutionIconUrl").length === 0 ? ["<HighResolutionIconUrl>"] : []),
  },
];
