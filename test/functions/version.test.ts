import packageJson from "../../package.json";
import { VERSION } from "../../src/functions/version";

test("the version is the package's", () => {
  expect(VERSION()).toBe(packageJson.version);
  expect(VERSION()).toMatch(/^\d+\.\d+\.\d+/);
});
