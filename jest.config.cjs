const esmPackages = ["d3-dsv", "temporal-polyfill", "temporal-utils", "@borgar/fx", "date-holidays", "date-holidays-parser"];

const shared = {
  rootDir: __dirname,
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": ["@swc/jest", {
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmPackages.join("|")})/)`, "<rootDir>/dist/", "/\\.cache/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};

module.exports = {
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/taskpane/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/test/support/paneSetup.ts"],
      globals: { PROSJEKTARK_VERSION: require("./package.json").version },
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
