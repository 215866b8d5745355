const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { FunctionsMetadataPlugin } = require("./scripts/functionsMetadataPlugin.cjs");
const { version } = require("./package.json");

/** The add-in as Excel loads it: one page, one shared runtime, the functions in a script of their own. */
module.exports = (_env, { mode = "production" }) => ({
  mode,
  devtool: mode === "development" ? "source-map" : false,
  entry: {
    functions: "./src/functions/index.ts",
    // One instance of the functions' modules for both, so that the pane can set the language of their messages.
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    // The workbench's own files stand beside the add-in's and are built by workbench/build.mjs.
    clean: { keep: /^workbench\// },
  },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [{
      test: /\.tsx?$/,
      loader: "swc-loader",
      options: {
        jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2020" },
      },
    }],
  },
  plugins: [
    new webpack.DefinePlugin({ PROSJEKTARK_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["functions", "taskpane"], chunksSortMode: "manual", scriptLoading: "blocking", inject: "body" }),
    new FunctionsMetadataPlugin(),
    new CopyPlugin({ patterns: [{ from: "assets", to: "assets", filter: (file) => file.endsWith(".png") }, { from: "manifest.xml" }] }),
  ],
  // swc minifies in a tenth of terser's time.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  performance: { hints: false },
  stats: "errors-warnings",
});
