import { brightnessOf } from "../../src/taskpane/app/paneTheme";

test.each([
  ["#FFFFFF", "light"], ["#E6E6E6", "light"], ["#666666", "dark"], ["#262626", "dark"], ["#000000", "dark"],
  [undefined, null], ["", null], ["white", null],
] as const)("Office's background %s is %s", (background, brightness) => {
  expect(brightnessOf(background)).toBe(brightness);
});
