import { attribute, childElements, elements, shown } from "../manifestDocument";
import { duplicates, type ManifestRule } from "../manifestRule";

const excelMenus = ["ContextMenuCell", "ContextMenuText"];

export const ribbonRules: readonly ManifestRule[] = [
  {
    code: "control.duplicateId",
    sentence: "Tabs, groups, controls and menu items have ids of their own.",
    find: ({ root }) => duplicates(elements(root, "CustomTab", "Group", "Control", "Item").map((element) => attribute(element, "id"))),
  },
  {
    code: "tab.several",
    sentence: "An add-in has at most one tab of its own.",
    find: ({ root }) => elements(root, "CustomTab").slice(1).map(shown),
  },
  {
    code: "menu.unknown",
    sentence: `The menus Excel lets an add-in into are ${excelMenus.join(" and ")}.`,
    find: ({ root }) => elements(root, "OfficeMenu").filter((menu) => !excelMenus.includes(attribute(menu, "id"))).map(shown),
  },
  {
    code: "menu.severalControls",
    sentence: "A context menu takes one control.",
    find: ({ root }) => elements(root, "OfficeMenu").filter((menu) => childElements(menu, "Control").length > 1).map(shown),
  },
];
