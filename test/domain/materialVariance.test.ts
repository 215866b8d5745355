import { isMaterial } from "../../src/domain/materialVariance";

const both = { share: 0.05, amountOre: 5_000_000 };

test.each<[string, Parameters<typeof isMaterial>, boolean]>([
  ["at both limits", [-5_000_000, 100_000_000, both], true],
  ["an øre below both", [-4_999_999, 99_999_980, both], false],
  ["at the amount, below the share", [5_000_000, 100_000_100, both], false],
  ["at the share, below the amount", [4_999_999, 99_999_900, both], false],
  ["an income", [5_000_000, -100_000_000, both], true],
  ["the share alone", [5, 100, { share: 0.05, amountOre: 0 }], true],
  ["below the share alone", [4, 100, { share: 0.05, amountOre: 0 }], false],
  ["the amount alone", [100, 1_000_000, { share: 0, amountOre: 100 }], true],
  ["no limit in use", [100, 1, { share: 0, amountOre: 0 }], false],
  ["no variance", [0, 0, both], false],
  ["nothing budgeted", [-5_000_000, 0, both], true],
])("%s", (_name, args, expected) => {
  expect(isMaterial(...args)).toBe(expected);
});
