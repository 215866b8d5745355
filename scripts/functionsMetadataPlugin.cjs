const path = require("node:path");
const tsx = require("tsx/cjs/api");
const webpack = require("webpack");

const sources = ["src/functions", "src/text/functions", "src/sheets/twins", "src/domain"].map((folder) => path.resolve(__dirname, "..", folder));

/**
 * Emits functions.json in every language and the help pages, all generated from src/functions.
 * A function whose JSDoc, translation or help is wrong fails the build.
 */
class FunctionsMetadataPlugin {
  constructor({ address } = {}) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      sources.forEach((folder) => compilation.contextDependencies.add(folder));
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadataPlugin", stage }, async () => {
        try {
          const { functionAssets } = tsx.require("./functionAssets/functionAssets.ts", __filename);
          for (const [name, content] of await functionAssets(this.address)) {
            compilation.emitAsset(name, new webpack.sources.RawSource(content));
          }
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(`The functions' metadata: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
