import packageJson from "../../package.json";

type Config = (env: object, argv: object) => { readonly plugins: readonly object[] };

test("the build puts the package's version into the pane; test/taskpane/version.test.tsx sees it there", () => {
  const { plugins } = jest.requireActual<Config>("../../webpack.config.js")({}, {});
  const definitions = plugins.flatMap((plugin) => ("definitions" in plugin ? [plugin.definitions] : []));
  expect(definitions).toEqual([{ PROSJEKTARK_VERSION: JSON.stringify(packageJson.version) }]);
});
